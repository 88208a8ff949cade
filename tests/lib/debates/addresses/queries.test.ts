import { beforeAll, describe, expect, test } from "vitest"
import { installation } from "@/lib/actor"
import { addressFor, addressForDebate, placeAtEnd } from "@/lib/debates/addresses/queries"
import { removeCurated, start } from "@/lib/debates/commands"
import { addQuestion } from "@/lib/debates/questions/commands"
import { newId } from "@/lib/ids"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { outcomeOf } from "@/tests/support/outcomes"

const me = installation()
let of: SmallDebate

useDatabase()

beforeAll(async () => {
  of = await aSmallDebate("addresses")
})

describe("an address made of words", () => {
  test.each([
    [
      "question",
      "Was the harbour closed at all, and by whom was it closed?",
      "was-the-harbour-closed-at-all-and-by",
    ],
    ["question", "Harbour", "harbour-2"],
    ["question", "Кто виноват?", "question"],
    ["voice", "Ann", "ann-2"],
    ["voice", "Élise Reclus", "elise-reclus"],
    ["source", "New", "new-2"],
  ] as const)("%s “%s”: %s", async (kind, words, expected) => {
    expect(await addressFor(kind, { debateId: of.id }, words)).toBe(expected)
  })

  test("is free within its question, and not that of what was removed", async () => {
    const within = { debateId: of.id, questionId: of.question }
    expect(await addressFor("position", within, "Closed")).toBe("closed-2")
    expect(await addressFor("position", { ...within, questionId: newId() }, "Closed")).toBe("closed")
    const id = await addQuestion(me, { debateId: of.id, slug: "gone", ...least.question, order: 7 })
    await removeCurated(me, "question", { id, version: 1 })
    expect(await addressFor("question", { debateId: of.id }, "Gone")).toBe("gone-2")
    expect(await placeAtEnd("question", { debateId: of.id })).toBe(8)
  })

  test("of a debate is no page of its own", async () => {
    expect(await addressForDebate("New")).toBe("new-2")
    expect(await addressForDebate("Addresses")).toBe("addresses-2")
    const taken = { slug: "new", title: "New", about: "New", language: "en", visibility: "PUBLIC" as const }
    expect(await outcomeOf(() => start(me, taken))).toBe("invalid")
  })
})
