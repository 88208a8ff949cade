import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { type Db, inTransaction } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { slugFor } from "@/lib/seminars/slug"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { chainFor } from "./chain"
import * as input from "./schema"

const UNHEARD =
  "Whoever says it speaks in these words: correct who speaks in them, or say that another reports or infers it."

type Given = z.output<typeof input.cite>
type New = Exclude<Given["claim"], { id: string }>

/** Lets words that a curator selected bear on a claim, which may be made with them: all of it or nothing. The source's excerpts
 * then hold them too. Returns the evidence and the passage, by their ids. */
export async function cite(
  actor: Actor,
  given: input.Cite,
): Promise<{ evidenceId: string; passageId: string }> {
  const { words, claim, bearing, speakers, note } = input.cite.parse(given)
  return inTransaction(async (tx) => {
    const { passageId, debateId, sourceId } = await passageOfSelection(actor, words)
    await curatedDebate(tx, actor, debateId)
    if (!("id" in claim) && bearing === "ATTESTS" && !speakers.includes(claim.reporterId ?? claim.voiceId))
      throw new AppError("invalid", UNHEARD, "speakers")
    const claimId = "id" in claim ? claim.id : await newClaim(tx, actor, debateId, claim, speakers)
    const order = await tx.evidence.count({ where: { claimId } })
    const evidenceId = await addEvidence(actor, { claimId, passageId, bearing, speakers, note, order })
    await rebuildExcerpts(actor, sourceId)
    return { evidenceId, passageId }
  })
}

async function newClaim(
  tx: Db,
  actor: Actor,
  debateId: string,
  claim: New,
  speakers: string[],
): Promise<string> {
  const [question, voice, taken, last] = await Promise.all([
    tx.question.findFirst({ where: { id: claim.questionId, debateId }, select: { slug: true } }),
    tx.voice.findFirst({ where: { id: claim.voiceId, debateId }, select: { slug: true } }),
    tx.claim.findMany({ where: { debateId }, select: { slug: true } }),
    tx.claim.aggregate({ where: { debateId }, _max: { order: true } }),
  ])
  if (!question) throw notFound("question")
  if (!voice) throw notFound("voice")
  const slug = slugFor(`${question.slug} ${voice.slug}`, new Set(taken.map((each) => each.slug)))
  const { voiceId, reporterId = null } = claim
  const chain = chainFor({ voiceId, reporterId, speakers })
  return addClaim(actor, { debateId, slug, ...claim, chain, order: (last._max.order ?? 0) + 1 })
}

/** Withdraws what was cited just now, with the claim that was made for it unless more was cited for that; `conflict` if somebody
 * has changed either since. */
export async function uncite(actor: Actor, given: input.Uncite): Promise<void> {
  const { evidenceId, withClaim } = input.uncite.parse(given)
  await inTransaction(async (tx) => {
    await curatedRow(tx, actor, "evidence", { id: evidenceId, version: 1 })
    const { claimId, passage } = await tx.evidence.findUniqueOrThrow({
      where: { id: evidenceId },
      select: { claimId: true, passage: { select: { sourceId: true } } },
    })
    await removeCurated(actor, "evidence", { id: evidenceId, version: 1 })
    const others = await tx.evidence.count({ where: { claimId, deletedAt: null } })
    if (withClaim && claimId && others === 0) await removeCurated(actor, "claim", { id: claimId, version: 1 })
    await rebuildExcerpts(actor, passage.sourceId)
  })
}
