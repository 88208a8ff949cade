import { type Actor, installation } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { addFact } from "@/lib/claims/facts/commands"
import { addRelation } from "@/lib/claims/relations/commands"
import { addSilence } from "@/lib/claims/silences/commands"
import { start } from "@/lib/debates/commands"
import { addPosition, addQuestion } from "@/lib/debates/questions/commands"
import { addVoice } from "@/lib/debates/voices/commands"
import { addWork } from "@/lib/debates/works/commands"
import { addSource } from "@/lib/sources/commands"
import { keepPassage } from "@/lib/sources/passages/commands"

export const aBook = { type: "book", title: "On the harbour" }

/** What a question, a voice and the like need at least. */
export const least = {
  question: {
    ask: "Was the harbour closed?",
    kind: "FACTUAL" as const,
    why: "They differ.",
    scale: false,
    order: 1,
  },
  position: { label: "Closed", gloss: "It was closed.", offScale: false, order: 1 },
  voice: { kind: "REVIEWER" as const, order: 1 },
  work: { title: "Memoirs", order: 1 },
  source: { csl: aBook, readers: "SEMINARS" as const, order: 1, reviews: [] },
  claim: { statement: "The harbour was closed.", basis: "EXPLICIT" as const, order: 1, chain: [] },
  evidence: { bearing: "ATTESTS" as const, order: 0, speakers: [] },
  relation: { kind: "REBUTS" as const, reason: "The one denies the other.", statedInText: false, order: 1 },
}

export type SmallDebate = Awaited<ReturnType<typeof aSmallDebate>>

/** A debate made by commands: one question, two voices with a claim each, a link, a source, a passage. Its ids by name. */
export async function aSmallDebate(
  slug: string,
  visibility: "PUBLIC" | "SEMINARS" = "PUBLIC",
  actor: Actor = installation(),
) {
  const { id } = await start(actor, { slug, title: slug, about: slug, language: "en", visibility })
  const of = { debateId: id }
  const question = await addQuestion(actor, { ...of, slug: "harbour", ...least.question })
  const position = await addPosition(actor, { questionId: question, slug: "closed", ...least.position })
  const ann = await addVoice(actor, { ...of, slug: "ann", name: "Ann Lee", ...least.voice })
  const bob = await addVoice(actor, { ...of, slug: "bob", name: "Bob Hill", ...least.voice, order: 2 })
  const work = await addWork(actor, { ...of, slug: "memoirs", voiceId: bob, ...least.work })
  const voices = [{ voiceId: ann, role: "AUTHOR" as const }]
  const source = await addSource(actor, { ...of, slug: "review", ...least.source, voices, reviews: [work] })
  const passage = await keepPassage(actor, { sourceId: source, exact: "It was closed.", locator: "2/3-5" })
  const on = { questionId: question, ...least.claim }
  const closed = await addClaim(actor, {
    ...of,
    ...on,
    slug: "ann-closed",
    voiceId: ann,
    positionId: position,
  })
  const open = await addClaim(actor, { ...of, ...on, slug: "bob-open", voiceId: bob, order: 2 })
  const evidence = await addEvidence(actor, {
    claimId: closed,
    passageId: passage,
    ...least.evidence,
    speakers: [ann],
  })
  const relation = await addRelation(actor, { fromId: closed, toId: open, ...least.relation })
  const silence = await addSilence(actor, { voiceId: bob, questionId: question, kind: "MENTIONS", order: 1 })
  const says = [ann, bob].map((voiceId) => ({ voiceId, says: "It was closed at noon." }))
  const fact = await addFact(actor, { ...of, point: "When was it closed?", order: 1, versions: says })
  const parts = {
    question,
    position,
    ann,
    bob,
    work,
    source,
    passage,
    closed,
    open,
    evidence,
    relation,
    silence,
    fact,
  }
  return { id, slug, ...parts }
}
