import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { addClaim } from "@/lib/claims/commands"
import type { Db } from "@/lib/db"
import { AppError, notFound } from "@/lib/errors"
import { slugFor } from "@/lib/seminars/slug"
import { chainFor } from "./chain"
import type { cite, madeClaim } from "./schema"

const UNHEARD =
  "Whoever says it speaks in these words: correct who speaks in them, or say that another reports or infers it."

type Cited = Pick<z.output<typeof cite>, "claim" | "bearing" | "speakers">

/** Throws `invalid` where words are to show that a new claim is held, and neither its voice nor its reporter speaks in them. */
export function checkHeard({ claim, bearing, speakers }: Cited): void {
  if ("voiceId" in claim && bearing === "ATTESTS" && !speakers.includes(claim.reporterId ?? claim.voiceId))
    throw new AppError("invalid", UNHEARD, "speakers")
}

/** Makes a claim after the others: its address from question and voice, its chain from who speaks and who reports. Returns its
 * id. */
export async function makeClaim(
  tx: Db,
  actor: Actor,
  debateId: string,
  claim: z.output<typeof madeClaim>,
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
