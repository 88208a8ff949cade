import { beforeAll, describe, expect, test } from "vitest"
import { anonymous } from "@/lib/actor"
import { comparisonHandout, questionHandout } from "@/lib/claims/handout/queries"
import { handoutChoiceIn } from "@/lib/claims/handout/schema"
import { plain } from "@/lib/sources/references/runs"
import { useDatabase } from "@/tests/support/database"
import { aHarbour } from "@/tests/support/harbour"
import { outcomeOf } from "@/tests/support/outcomes"

useDatabase()
beforeAll(() => aHarbour())

const reader = anonymous()
const handout = (asked: Record<string, string> = {}) =>
  questionHandout(reader, "harbour", "fire", handoutChoiceIn(asked))

describe("a question on paper", () => {
  test("numbers its claims, and says who takes which position, and how we know", async () => {
    const { sheets, key } = await handout()
    const [sheet] = sheets
    expect(sheet!.sides.flatMap(({ name, claims }) => claims.map(({ number }) => [name, number]))).toEqual([
      ["Ada Adam", 1],
      ["Cleo Clark", 2],
    ])
    expect(
      sheet!.positions.map(({ takers }) => takers.map((taker) => [taker.number, taker.ground.kind])),
    ).toEqual([
      [],
      [
        [1, "own"],
        [2, "reported"],
      ],
    ])
    expect(sheet!.silences.map(({ name, where }) => [name, where])).toEqual([["Ben Brook", null]])
    expect(key).toBeNull()
  })

  test("refers to the paragraph after each passage, with authors that the debate knows", async () => {
    const { sheets, references } = await handout()
    const claims = sheets[0]!.sides.flatMap((side) => side.claims)
    expect(claims.map(({ cited, passages }) => [cited, passages.map((passage) => passage.cited)])).toEqual([
      [null, [0]],
      [null, [1]],
    ])
    expect(references!.cited.map(plain)).toEqual([
      "Ada Adam, “On a memoir” (1990), para. 2.",
      "Ada Adam, “On a memoir,” para. 2.",
    ])
    expect(references!.list.map(plain)).toEqual(["Ada Adam. “On a memoir” (1990)."])
  })

  test("without its passages refers after each claim", async () => {
    const { sheets, references } = await handout({ passages: "without", style: "apa" })
    const claims = sheets[0]!.sides.flatMap((side) => side.claims)
    expect(claims.map(({ cited, passages }) => [cited, passages])).toEqual([
      [0, []],
      [1, []],
    ])
    expect(references!.cited.map(plain)).toEqual(Array(2).fill("(Ada Adam, 1990, para. 2)"))
  })

  test("that the debate does not have is not there", async () => {
    expect(await outcomeOf(() => questionHandout(reader, "harbour", "nothing", handoutChoiceIn({})))).toBe(
      "not_found",
    )
  })
})

describe("voices compared, on paper", () => {
  const compared = (names: string, page = 1) =>
    comparisonHandout(
      reader,
      "harbour",
      { voices: ["adam", "clark", "nobody"], page },
      handoutChoiceIn({ names }),
    )

  test("are those named, on the questions on which one of them speaks", async () => {
    const { sheets, names, turn } = await compared("shown", 9)
    expect([names, turn]).toEqual([["Ada Adam", "Cleo Clark"], { page: 1, pages: 1 }])
    expect(sheets.map(({ slug, signs }) => [slug, signs])).toEqual([["fire", ["agree"]]])
    expect(sheets[0]!.positions.map(({ label }) => label)).toEqual(["It could not"])
    expect([sheets[0]!.silences, sheets[0]!.unread]).toEqual([[], []])
  })

  test("with the facts on which they differ", async () => {
    const told = async (names: string) => (await compared(names)).facts[0]!.versions.map(({ name }) => name)
    expect(await told("shown")).toEqual(["Ada Adam", "Cleo Clark"])
    expect(await told("key")).toEqual(["Voice A", "Voice B"])
    const alone = { voices: ["adam"], page: 1 }
    expect((await comparisonHandout(reader, "harbour", alone, handoutChoiceIn({}))).facts).toEqual([])
  })

  test("with what one claim does to another, by their numbers", async () => {
    const links = async (names: string) => (await compared(names)).sheets[0]!.links
    const link = { from: 1, to: 2, kind: "SUPPORTS", stated: false }
    expect(await links("shown")).toEqual([{ ...link, reason: "Adam rests on Clark." }])
    expect(await links("hidden")).toEqual([{ ...link, reason: "[Voice A] rests on [Voice B]." }])
  })
})

describe("with names hidden", () => {
  const NAMES = /adam|clark|brook|memoir/i

  test("nothing but the question tells who it is", async () => {
    const { sheets, references, key } = await handout({ names: "hidden" })
    const { ask, ...rest } = sheets[0]!
    expect(ask).toContain("fire")
    expect(rest.why).toBe("[Voice A] says no, and that [Voice B] admits it.")
    expect(JSON.stringify(rest)).not.toMatch(NAMES)
    expect([references, key]).toEqual([null, null])
    expect(rest.sides[1]!.claims[0]!.statement).toBe(
      "As [Voice A] has it, [Voice B] admits that nothing could stop it.",
    )
  })

  test("a sheet of its own may tell", async () => {
    const { sheets, references, key } = await handout({ names: "key" })
    expect(JSON.stringify(sheets[0]!.sides)).not.toMatch(NAMES)
    expect(key).toEqual([
      { letter: "Voice A", name: "Ada Adam" },
      { letter: "Voice B", name: "Cleo Clark" },
    ])
    expect(references!.list.map(plain)).toEqual(["Ada Adam. “On a memoir” (1990)."])
  })
})

test("what an address asks wrongly is as it comes", () => {
  expect(handoutChoiceIn({ style: "mla", passages: ["with", "without"], names: "key" })).toEqual({
    style: "notes",
    passages: "with",
    lines: "none",
    names: "key",
  })
})
