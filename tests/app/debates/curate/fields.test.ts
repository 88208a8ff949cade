import { describe, expect, test } from "vitest"
import { removedIn } from "@/app/debates/[debate]/curate/_form/asked"
import { concerns, type Field, saying } from "@/app/debates/[debate]/curate/_form/field"
import { peopleFields, peopleIn } from "@/app/debates/[debate]/curate/_kinds/people"
import { nameFields, recordFields, recordIn } from "@/app/debates/[debate]/curate/_kinds/record"
import { speakersIn } from "@/app/debates/[debate]/curate/_kinds/speakers"
import { standField, standIn, standValue } from "@/app/debates/[debate]/curate/_kinds/stand"
import { withWord } from "@/app/debates/[debate]/curate/paths"
import type { Csl } from "@/lib/sources/csl"
import { outcomeOf } from "@/tests/support/outcomes"

const question = { id: "q", number: 2, ask: "Who?", positions: [{ id: "p", label: "Nobody" }] }
const line: Field = { kind: "line", name: "slug", label: "Address", value: "", also: ["address"] }

describe("what a value says", () => {
  test.each<[string, Field, string, string]>([
    ["a line", line, "here", "here"],
    ["an empty one", line, "", "nothing"],
    ["a tick", { ...line, kind: "tick" }, "on", "yes"],
    ["a choice in a group", standField([question], ""), standValue("q", "p"), "2. Who? Nobody"],
    ["a choice that is gone", standField([question], ""), "x", "nothing"],
  ])("%s", (_, field, value, said) => {
    expect(saying(field, value)).toBe(said)
  })

  test("a refusal concerns a field by its name or another", () => {
    const answer = (field?: string) => ({ message: "No.", field, typed: {} })
    expect(["slug", "address", "title", undefined].map((name) => concerns(line, answer(name)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

test.each([
  ["q p", { questionId: "q", positionId: "p" }],
  ["q", { questionId: "q", positionId: null }],
  ["", { questionId: "", positionId: null }],
])("“%s” names a question and perhaps a position", (value, named) => {
  expect(standIn(value)).toEqual(named)
})

test("those who speak are taken in their order, each once", () => {
  expect(speakersIn({ speaker3: "c", speaker1: "a", speaker2: "a", other: "x" })).toEqual(["a", "c"])
})

test.each([
  ["claims", "done=added", "claims?done=added"],
  ["claims?on=fire#q1", "done=added", "claims?on=fire&done=added#q1"],
])("%s with %s", (path, word, expected) => {
  expect(withWord(path, word)).toBe(expected)
})

test("an address offers to bring back what it names whole", () => {
  const id = "01a20461-3c5b-7682-9217-96a7a718eb25"
  expect(removedIn({ removed: `claim.${id}.3` })).toEqual({ kind: "claim", id, version: 3 })
  for (const removed of ["claim", `claim.${id}`, `claim.${id}.0`, "claim.x.3"])
    expect(removedIn({ removed }), removed).toBeNull()
})

describe("the people of a source", () => {
  const voices = [..."abcd"].map((id) => ({ id, name: id.toUpperCase() }))
  const by = (role: "AUTHOR" | "TRANSLATOR" | "EDITOR" | "SUBJECT", ...ids: string[]) =>
    ids.map((voiceId) => ({ voiceId, role }))
  const before = [...by("AUTHOR", "a", "b", "c"), ...by("EDITOR", "a"), ...by("SUBJECT", "d")]
  const fields = peopleFields({ voices } as Parameters<typeof peopleFields>[0], before)
  const typed = Object.fromEntries(fields.map(({ name, value }) => [name, value]))

  test("have room for one more of each", () => {
    expect(fields.map(({ name }) => name)).toEqual([
      ...["author1", "author2", "author3", "author4"],
      ...["translatedBy1", "translatedBy2", "translatedBy3", "editedBy1", "editedBy2", "editedBy3"],
    ])
    expect(peopleIn(typed, before)).toEqual(before)
  })

  test("are taken in order, each once for what they did", () => {
    const changed = {
      ...typed,
      author1: "",
      author4: "b",
      translatedBy3: "a",
      translatedBy1: "d",
      editedBy1: "",
    }
    expect(peopleIn(changed, before)).toEqual([
      ...by("AUTHOR", "b", "c"),
      ...by("TRANSLATOR", "d", "a"),
      ...by("SUBJECT", "d"),
    ])
  })

  test("whom the form did not ask about stay", () => {
    expect(peopleIn({ author1: "d", author2: "" }, before)).toEqual([
      ...by("AUTHOR", "d", "c"),
      ...by("EDITOR", "a"),
      ...by("SUBJECT", "d"),
    ])
  })
})

describe("a bibliographic record", () => {
  const record: Csl = {
    type: "review-book",
    title: "On a memoir",
    issued: {
      "date-parts": [
        [1990, 3],
        [1990, 4],
      ],
    },
    translator: [{ family: "Sedgwick", given: "Peter", suffix: "Jr." }],
    genre: "review",
    "container-title": "Harbour Review",
  }
  const typed = Object.fromEntries(
    [...recordFields(record), ...nameFields(record)].map(({ name, value }) => [name, value]),
  )

  test("that nothing was changed in is the same", () => {
    expect(recordIn(typed, { csl: record })).toEqual(record)
  })

  test("takes what was typed, and keeps what was not asked", () => {
    const changed = { ...typed, issued: "2 July 2012", translator: "Rilke, R. M.; A Press", volume: "7" }
    expect(recordIn(changed, { csl: record })).toEqual({
      ...record,
      issued: { "date-parts": [[2012, 7, 2]] },
      translator: [{ family: "Rilke", given: "R. M." }, { literal: "A Press" }],
      volume: "7",
    })
    const without = { ...changed, translator: "", "container-title": " " }
    expect(Object.keys(recordIn(without, { csl: record })).sort()).toEqual(
      ["genre", "issued", "title", "type", "volume"].sort(),
    )
  })

  test("is refused where it is none", async () => {
    expect(await outcomeOf(async () => recordIn({ ...typed, URL: "here" }, { csl: record }))).toBe("invalid")
    expect(await outcomeOf(async () => recordIn({ ...typed, title: " " }, null))).toBe("invalid")
  })
})
