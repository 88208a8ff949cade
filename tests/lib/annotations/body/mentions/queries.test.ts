import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous } from "@/lib/actor"
import { mentionable } from "@/lib/annotations/body/mentions/queries"
import { matching, type Suggestion } from "@/lib/annotations/body/mentions/suggestions"
import { client } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"
import { aHarbour } from "@/tests/support/harbour"

const offered = (label: string, detail = ""): Suggestion => ({ kind: "claim", id: label, label, detail })
const labels = (all: Suggestion[]) => all.map(({ label }) => label)

describe("what is found by the words typed", () => {
  const all = [
    offered("Serge: an error", "The Cheka"),
    offered("Filtzer: état", "Of Serge"),
    offered("Красный"),
  ]

  test.each([
    ["serge", ["Serge: an error", "Filtzer: état"]],
    ["ERR ser", ["Serge: an error"]],
    ["etat", ["Filtzer: état"]],
    ["крас", ["Красный"]],
    ["rror", []],
    ["", labels(all)],
    ["%_' OR 1", []],
  ])("%j", (typed, found) => {
    expect(labels(matching(all, typed))).toEqual(found)
  })

  test("is four at most, labels first", () => {
    const many = [offered("x", "wind"), ...Array.from({ length: 9 }, (_, at) => offered(`wind ${at}`))]
    expect(labels(matching(many, "wind"))).toEqual(["wind 0", "wind 1", "wind 2", "wind 3"])
  })
})

describe("who is offered what", () => {
  useDatabase()
  let [ann, stranger]: Actor[] = []
  let seminarId: string

  beforeAll(async () => {
    const { debateId } = await aHarbour()
    seminarId = await aSeminar(debateId, "monday")
    ann = await aMember("Ann Wind", debateId, seminarId)
    await aMember("Bea Wind", debateId, seminarId, "INSTRUCTOR")
    await aMember("Eve Wind", debateId, await aSeminar(debateId, "tuesday"))
    stranger = await aPerson("Zoe")
  })

  test("a member: people of that seminar alone, claims with how we know them, passages", async () => {
    const found = await mentionable(ann!, "harbour", { words: "wind", seminarId })
    expect(found.map(({ kind, label }) => [kind, label])).toEqual([
      ["person", "Ann Wind"],
      ["person", "Bea Wind"],
      ["claim", "Adam: It could not"],
      ["passage", "“The wind made it unstoppable”"],
    ])
    const [reported] = await mentionable(ann!, "harbour", { words: "clark", seminarId: null })
    expect(reported!.label).toBe("Clark: It could not, as Adam reports; Adam endorses it")
  })

  test.each(["0", "01890a5d-ac96-774b-bcce-b302099a8057"])(
    "nobody of a seminar %s that is none",
    async (other) => {
      const found = await mentionable(ann!, "harbour", { words: "wind", seminarId: other })
      expect(found.filter(({ kind }) => kind === "person")).toEqual([])
    },
  )

  test("a stranger and a visitor: no people", async () => {
    for (const actor of [stranger!, anonymous()]) {
      const found = await mentionable(actor, "harbour", { words: "wind", seminarId })
      expect(found.map(({ kind }) => kind)).toEqual(["claim", "passage"])
    }
  })

  test("a debate of others does not exist", async () => {
    await aSmallDebate("closed", "SEMINARS")
    const asked = mentionable(stranger!, "closed", { words: "", seminarId: null })
    await expect(asked).rejects.toMatchObject({ code: "not_found" })
    await expect(asked).rejects.toBeInstanceOf(AppError)
  })

  test("in a one-to-one talk: its member and those who lead", async () => {
    const people = async (alone: string) => {
      const found = await mentionable(ann!, "harbour", { words: "wind", seminarId, alone })
      return found.flatMap(({ kind, label }) => (kind === "person" ? [label] : []))
    }
    const { id } = await client().debate.findFirstOrThrow({ where: { slug: "harbour" } })
    const dan = await aMember("Dan Wind", id, seminarId)
    expect(await people("")).toEqual(["Ann Wind", "Bea Wind"])
    expect(await people(dan.userId)).toEqual(["Bea Wind", "Dan Wind"])
  })
})
