import { expect, test } from "vitest"
import { together } from "@/lib/claims/content/merged"
import { endsOf, ReadAs } from "@/lib/claims/content/read-as"

const pointer = (id: string, mergedIntoId: string | null = null) => ({ id, mergedIntoId })

test.each([
  ["nothing merged", [pointer("a"), pointer("b")], {}],
  ["one", [pointer("a", "b"), pointer("b")], { a: "b" }],
  ["a chain", [pointer("a", "b"), pointer("b", "c"), pointer("c")], { a: "c", b: "c" }],
  ["two into one", [pointer("a", "c"), pointer("b", "c"), pointer("c")], { a: "c", b: "c" }],
])("the ends of merges: %s", (_, rows, ends) => {
  expect(Object.fromEntries(endsOf(rows))).toEqual(ends)
})

test("a circle, which nothing can make, does not run on", () => {
  expect([...endsOf([pointer("a", "b"), pointer("b", "a")]).keys()]).toEqual(["a", "b"])
})

test("a merged row is looked up as the other, and not met when going through", () => {
  const map = new ReadAs([["b", "row of b"]], new Map([["a", "b"]]))
  expect([map.get("a"), map.get("b"), map.get("c"), map.has("a"), map.size]).toEqual([
    ...["row of b", "row of b", undefined, true, 1],
  ])
  expect([...map.values()]).toEqual(["row of b"])
})

const evidence = (id: string, passage: string, more: object = {}) => ({
  ...{ id, bearing: "ATTESTS", note: null, speakers: [{ voiceId: "ann" }] },
  passage: { id: passage },
  ...more,
})
const position = (id: string, slug: string, order: number, mergedIntoId: string | null = null) => ({
  ...{ id, slug, order, mergedIntoId },
})
const claim = (id: string, more: object = {}) => ({
  ...{ id, slug: id, questionId: "q", positionId: null, voiceId: "ann", mergedIntoId: null },
  ...{ evidence: [], relationsFrom: [], ...more },
})
const question = (id: string, more: object = {}) => ({
  ...{ id, slug: id, mergedIntoId: null, positions: [], silences: [], ...more },
})
const read = (questions: object[], claims: object[]) =>
  together({ questions, claims, voices: [], sources: [] } as unknown as Parameters<typeof together>[0])

test("the same words stand once, unless they bear otherwise, another speaks, or a note says something else", () => {
  const same = evidence("2", "words")
  const others = [
    evidence("3", "words", { bearing: "GROUNDS" }),
    evidence("4", "words", { speakers: [{ voiceId: "bob" }] }),
    evidence("5", "words", { note: "Mind the tense." }),
    evidence("6", "other words"),
  ]
  const merged = claim("b", { mergedIntoId: "a", evidence: [same, ...others] })
  const { claims, merged: of } = read(
    [question("q")],
    [claim("a", { evidence: [evidence("1", "words")] }), merged],
  )
  expect(claims.map(({ id, evidence: its }) => [id, its.map((each) => each.id)])).toEqual([
    ["a", ["1", "3", "4", "5", "6"]],
  ])
  expect(of.into.get("2")).toBe("1")
})

test("links lead to what stands; those within one claim are set apart with their ends", () => {
  const link = (id: string, toId: string) => ({ id, toId })
  const rows = [
    claim("a", { relationsFrom: [link("1", "b"), link("2", "c")] }),
    claim("b", { mergedIntoId: "a", relationsFrom: [link("3", "c")] }),
    claim("c", { relationsFrom: [link("4", "b")] }),
  ]
  const { claims, merged } = read([question("q")], rows)
  const links = claims.map(({ id, relationsFrom }) => [id, relationsFrom.map((each) => [each.id, each.toId])])
  expect(links).toEqual([
    [
      "a",
      [
        ["2", "c"],
        ["3", "c"],
      ],
    ],
    ["c", [["4", "a"]]],
  ])
  expect(merged.within.get("a")).toMatchObject([{ id: "1", fromId: "a", toId: "b" }])
})

test("positions of merged questions stand by their order, with addresses of their own", () => {
  const rows = [
    question("q", { positions: [position("1", "yes", 1), position("2", "no", 3)] }),
    question("r", {
      mergedIntoId: "q",
      positions: [position("3", "yes", 2), position("4", "never", 4, "2")],
    }),
  ]
  const { questions, claims } = read(rows, [claim("a", { questionId: "r", positionId: "4" })])
  expect(questions.map(({ id, positions }) => [id, positions.map((each) => [each.id, each.slug])])).toEqual([
    [
      "q",
      [
        ["1", "yes"],
        ["3", "yes-2"],
        ["2", "no"],
      ],
    ],
  ])
  expect(claims[0]).toMatchObject({ questionId: "q", positionId: "2" })
})
