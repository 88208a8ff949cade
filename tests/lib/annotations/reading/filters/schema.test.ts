import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asked, askedBy, href, leavesOut, NOTHING_ASKED } from "@/lib/annotations/reading/filters/schema"
import { anyAsked, asking, PEOPLE } from "./marked"

describe("an address", () => {
  test.each([
    [{}, {}],
    [
      { mine: "1", open: "1", since: "1" },
      { mine: true, open: true, since: true },
    ],
    [{ kind: ["evidence", "question"] }, { kind: ["evidence", "question"] }],
    [
      { person: PEOPLE[0], tag: ["boats", "wind"] },
      { person: [PEOPLE[0]!], tag: ["boats", "wind"] },
    ],
    [
      { question: "fire", position: "fire.no" },
      { question: ["fire"], position: ["fire.no"] },
    ],
    [{ colour: "person" }, { colour: "person" }],
  ] as const)("%j asks for %j", (search, expected) => {
    expect(asked(search as Parameters<typeof asked>[0])).toEqual(
      asking(expected as Parameters<typeof asking>[0]),
    )
  })

  test.each([
    { kind: "colour" },
    { person: "Ann" },
    { mine: "yes" },
    { open: "" },
    { colour: "red" },
    { tag: "" },
    { tag: "x".repeat(201) },
    { write: "12", reply: "abc", unknown: ["1"] },
  ])("what it cannot mean falls away: %j", (search) => {
    expect(asked(search)).toEqual(NOTHING_ASKED)
  })

  test("a value said twice is one, and the first of two colours holds", () => {
    expect(asked({ tag: ["wind", "wind"], colour: ["none", "tag", "person"] })).toEqual(
      asking({ tag: ["wind"], colour: "tag" }),
    )
  })

  test("of endlessly many values the first sixty are heard", () => {
    const tag = Array.from({ length: 1000 }, (_, index) => `tag-${index}`)
    expect(asked({ tag }).tag).toEqual(tag.slice(0, 60))
  })
})

test("whatever an address says, it is read without an error, and what was read is written and read again alike", () => {
  const value = fc.oneof(fc.string(), fc.constantFrom("1", "evidence", "tag", "fire", PEOPLE[1]!))
  const names = fc.constantFrom(...Object.keys(NOTHING_ASKED), "other")
  const search = fc.dictionary(names, fc.oneof(value, fc.array(value)))
  fc.assert(
    fc.property(search, (given) => {
      const read = asked(given)
      expect(askedBy(href(read))).toEqual(read)
    }),
  )
})

test("an address keeps what else is asked for", () => {
  fc.assert(
    fc.property(anyAsked, anyAsked, (before, { person, open, colour }) => {
      expect(askedBy(href(before, { person, open, colour }))).toEqual({
        ...before,
        person,
        open,
        colour,
      })
    }),
  )
})

test("nothing asked is an address that asks for nothing", () => {
  expect(href(asking({ open: true }), NOTHING_ASKED)).toBe("?")
  expect(href(asking({ open: true, position: ["fire.no"] }), { tag: ["a b"] })).toBe(
    "?tag=a+b&position=fire.no&open=1",
  )
})

test.each([
  [{}, false],
  [{ colour: "tag" as const }, false],
  [{ open: true }, true],
  [{ kind: ["evidence" as const] }, true],
])("%j leaves something out: %j", (given, expected) => {
  expect(leavesOut(asking(given))).toBe(expected)
})
