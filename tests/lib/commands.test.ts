import { beforeAll, describe, expect, test } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { addClaim, changeClaim } from "@/lib/claims/commands"
import { addEvidence, changeEvidence } from "@/lib/claims/evidence/commands"
import { addFact, changeFact } from "@/lib/claims/facts/commands"
import { addRelation, changeRelation } from "@/lib/claims/relations/commands"
import { addSilence, changeSilence } from "@/lib/claims/silences/commands"
import { client } from "@/lib/db"
import { change, removeCurated, restoreCurated } from "@/lib/debates/commands"
import { addPosition, addQuestion, changePosition, changeQuestion } from "@/lib/debates/questions/commands"
import { addVoice, changeVoice } from "@/lib/debates/voices/commands"
import { addWork, changeWork } from "@/lib/debates/works/commands"
import { addSource, changeSource } from "@/lib/sources/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { keepPassage } from "@/lib/sources/passages/commands"
import { aMember, aPerson, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, least, type SmallDebate } from "@/tests/support/debates"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

type Try = (actor: Actor, of: SmallDebate) => Promise<unknown>

const unused = () => `n${Math.random().toString(36).slice(2, 10)}`
const once = { version: 1 }
const says = (voiceId: string) => ({ voiceId, says: "It was closed at noon." })
const quoted = { ...least.evidence, bearing: "GROUNDS" as const }

const SOUND: Record<string, Try> = {
  "debate.changed": (by, of) => change(by, { id: of.id, ...once, title: "Another title" }),
  "question.added": (by, of) => addQuestion(by, { debateId: of.id, slug: unused(), ...least.question }),
  "question.changed": (by, of) => changeQuestion(by, { id: of.question, ...once, why: "Nobody agrees." }),
  "position.added": (by, of) =>
    addPosition(by, { questionId: of.question, slug: unused(), ...least.position }),
  "position.changed": (by, of) => changePosition(by, { id: of.position, ...once, label: "Shut" }),
  "voice.added": (by, of) => addVoice(by, { debateId: of.id, slug: unused(), name: "Cy", ...least.voice }),
  "voice.changed": (by, of) => changeVoice(by, { id: of.ann, ...once, years: "1890–1947" }),
  "work.added": (by, of) => addWork(by, { debateId: of.id, slug: unused(), voiceId: of.bob, ...least.work }),
  "work.changed": (by, of) => changeWork(by, { id: of.work, ...once, year: "1942/1943" }),
  "source.added": (by, of) =>
    addSource(by, {
      debateId: of.id,
      slug: unused(),
      ...least.source,
      voices: [{ voiceId: of.bob, role: "AUTHOR" }],
    }),
  "source.changed": (by, of) => changeSource(by, { id: of.source, ...once, licence: "CC BY 4.0" }),
  "passage.kept": (by, of) => keepPassage(by, { sourceId: of.source, exact: unused() }),
  "source.excerpts-rebuilt": (by, of) => rebuildExcerpts(by, of.source),
  "source.text-attached": (by, of) =>
    attachText(by, { sourceId: of.source, raw: `The harbour.\n\nIt was closed. ${unused()}` }),
  "claim.added": (by, of) =>
    addClaim(by, {
      debateId: of.id,
      slug: unused(),
      questionId: of.question,
      voiceId: of.ann,
      ...least.claim,
      chain: [of.bob, of.ann],
    }),
  "claim.changed": (by, of) => changeClaim(by, { id: of.closed, ...once, asOf: "1938-09" }),
  "evidence.added": (by, of) =>
    addEvidence(by, { relationId: of.relation, passageId: of.passage, ...quoted }),
  "evidence.changed": (by, of) =>
    changeEvidence(by, { id: of.evidence, ...once, speakers: [of.ann, of.bob] }),
  "relation.added": (by, of) => addRelation(by, { fromId: of.open, toId: of.closed, ...least.relation }),
  "relation.changed": (by, of) => changeRelation(by, { id: of.relation, ...once, scope: "only in 1921" }),
  "silence.added": (by, of) =>
    addSilence(by, { voiceId: of.ann, questionId: of.question, workId: of.work, kind: "SILENT", order: 1 }),
  "factDispute.added": (by, of) =>
    addFact(by, { debateId: of.id, point: unused(), order: 1, versions: [says(of.ann), says(of.bob)] }),
  "silence.changed": (by, of) =>
    changeSilence(by, { id: of.silence, ...once, note: "He names it in passing." }),
  "factDispute.changed": (by, of) => changeFact(by, { id: of.fact, ...once, point: unused() }),
  "relation.removed": (by, of) => removeCurated(by, "relation", { id: of.relation, version: 2 }),
  "relation.restored": (by, of) => restoreCurated(by, "relation", { id: of.relation, version: 3 }),
}

useDatabase()

describe("each command", () => {
  let open: SmallDebate
  let closed: SmallDebate
  const as: Record<string, Actor> = {}

  beforeAll(async () => {
    open = await aSmallDebate("open")
    closed = await aSmallDebate("closed", "SEMINARS")
    as.curator = await aPerson("Curator", { curates: [open.id, closed.id] })
    as.stranger = await aPerson("Stranger")
    as.nobody = anonymous()
    as.member = await aMember("Member", closed.id, await aSeminar(closed.id, "autumn"))
  })

  // Whoever may not do it comes first, so that the rows are as they were when the curator does it.
  test.each(Object.entries(SOUND))("%s: forbidden to those who read the debate", async (_, run) => {
    expect(await outcomeOf(() => run(as.stranger!, open))).toBe("forbidden")
    expect(await outcomeOf(() => run(as.nobody!, open))).toBe("forbidden")
    expect(await outcomeOf(() => run(as.member!, closed))).toBe("forbidden")
  })

  test.each(Object.entries(SOUND))("%s: not found by those who do not", async (_, run) => {
    expect(await outcomeOf(() => run(as.stranger!, closed))).toBe("not_found")
    expect(await outcomeOf(() => run(as.nobody!, closed))).toBe("not_found")
  })

  test.each(Object.entries(SOUND))("%s: done by a curator, with one event more", async (verb, run) => {
    const events = await eventsOf(() => run(as.curator!, open))
    expect(events).toEqual([verb])
    const { actorId } = await client().event.findFirstOrThrow({ orderBy: { seq: "desc" } })
    expect(actorId).toBe(as.curator!.userId)
  })

  test.each(Object.entries(SOUND))("%s: done by the installation, and the cache knows", async (verb, run) => {
    const before = await client().debate.findUniqueOrThrow({ where: { id: closed.id } })
    expect(await eventsOf(() => run(installation(), closed))).toEqual([verb])
    const after = await client().debate.findUniqueOrThrow({ where: { id: closed.id } })
    // Words kept, but not yet used by anything, change nothing that is shown.
    expect(after.contentVersion - before.contentVersion).toBe(verb === "passage.kept" ? 0 : 1)
  })
})
