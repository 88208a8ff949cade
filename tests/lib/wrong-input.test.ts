import { beforeAll, expect, test } from "vitest"
import { type Actor, installation } from "@/lib/actor"
import { changeClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { addFact } from "@/lib/claims/facts/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { changeQuestion } from "@/lib/debates/questions/commands"
import { addVoice, changeVoice } from "@/lib/debates/voices/commands"
import { addSource, changeSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { useDatabase } from "@/tests/support/database"
import { aBook, aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

type Try = (actor: Actor, of: SmallDebate) => Promise<unknown>

const says = (voiceId: string) => ({ voiceId, says: "It was closed at noon." })

const WRONG: Record<string, Try> = {
  "a slug with spaces": (by, of) =>
    addVoice(by, { debateId: of.id, slug: "a b", name: "Cy", ...least.voice }),
  "no words": (by, of) => changeQuestion(by, { id: of.question, version: 1, ask: "  " }),
  "a field that is not known": (by, of) =>
    changeVoice(by, { id: of.ann, version: 1, createdById: of.bob } as never),
  "an id of no form": (by) => changeVoice(by, { id: "1", version: 1, name: "Cy" }),
  "a source of nobody": (by, of) =>
    addSource(by, { debateId: of.id, slug: "another", ...least.source, voices: [] }),
  "a record that is no CSL": (by, of) =>
    changeSource(by, { id: of.source, version: 1, csl: { ...aBook, shelf: "B 12" } as never }),
  "a locator that runs backwards": (by, of) =>
    keepPassage(by, { sourceId: of.source, exact: "x", locator: "2/9-4" }),
  "no words in a passage": (by, of) => keepPassage(by, { sourceId: of.source, exact: " \n" }),
  "an empty text": (by, of) => attachText(by, { sourceId: of.source, raw: "\n\n" }),
  "a date that is none": (by, of) => changeClaim(by, { id: of.closed, version: 1, asOf: "last summer" }),
  "a claim rebutting itself": (by, of) =>
    addRelation(by, { fromId: of.open, toId: of.open, ...least.relation }),
  "one version of a fact": (by, of) =>
    addFact(by, { debateId: of.id, point: "When?", order: 1, versions: [says(of.ann)] }),
  "evidence on nothing": (by, of) => addEvidence(by, { passageId: of.passage, ...least.evidence }),
  "evidence on two things": (by, of) =>
    addEvidence(by, { claimId: of.open, relationId: of.relation, passageId: of.passage, ...least.evidence }),
}

useDatabase()

let of: SmallDebate
beforeAll(async () => {
  of = await aSmallDebate("wrong")
})

test.each(Object.entries(WRONG))("%s is invalid and writes nothing", async (_, run) => {
  let outcome = ""
  const events = await eventsOf(async () => {
    outcome = await outcomeOf(() => run(installation(), of))
  })
  expect(outcome).toBe("invalid")
  expect(events).toEqual([])
})
