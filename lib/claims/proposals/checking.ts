import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { checkAttribution } from "@/lib/claims/attribution"
import { checkHeard } from "@/lib/claims/citing/making"
import { placed } from "@/lib/claims/placing"
import type { Db } from "@/lib/db"
import { visibleRows } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { refersTo } from "@/lib/references"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import type { Corrected, payloads, What } from "./schema"
import { standingOf } from "./standing"
import { differing, type Values } from "./values"

type Payload<W extends What> = z.output<(typeof payloads)[W]>
type Finder = { findFirst(args: { where: object }): Promise<{ debateId: string } | null> }

const NAMES: Record<Corrected, string> = { claim: "claim", evidence: "passage", relation: "link" }

/** What a correction says that does not stand there already, with the version that was read; `not_found` for a row that this actor
 * does not see, `invalid` where it cannot be carried out, or says nothing new. */
export async function checkedCorrection(
  tx: Db,
  actor: Actor,
  kind: Corrected,
  id: string,
  { version, ...payload }: Values & { version: number },
): Promise<{ debateId: string; payload: Values }> {
  const finder = tx[kind] as unknown as Finder
  const row = await finder.findFirst({ where: { id, ...visibleRows(actor, kind) } })
  if (!row) throw notFound(NAMES[kind])
  const { read, now } = await standingOf(tx, kind, id, version)
  const values = differing(payload, read)
  if (Object.keys(values).length === 0)
    throw new AppError("invalid", "This is what it says already. Change what you would have otherwise.")
  if (kind === "claim") await checkClaim(tx, row.debateId, { ...now, ...values } as Claimed)
  await checkVoices(tx, row.debateId, values.speakers)
  return { debateId: row.debateId, payload: { ...values, version } }
}

type Claimed = {
  questionId: string
  positionId?: string | null
  voiceId: string
  basis: string
  reporterId?: string | null
}

/** Throws `invalid` for a claim that could not be made as it is proposed. */
export async function checkClaim(tx: Db, debateId: string, claim: Claimed): Promise<void> {
  checkAttribution(claim)
  const { questionId, positionId, voiceId, reporterId } = claim
  await refersTo(tx, debateId, { questionId, positionId, voiceId, reporterId })
  await placed(tx, { questionId, positionId })
}

const checkVoices = (tx: Db, debateId: string, speakers: unknown) =>
  refersTo(tx, debateId, { speakers: ((speakers ?? []) as string[]).map((voiceId) => ({ voiceId })) })

/** The passage of words that are proposed as evidence; `invalid` where they could not be cited so. */
export async function checkedEvidence(
  tx: Db,
  actor: Actor,
  debateId: string,
  payload: Payload<"new-evidence">,
): Promise<string> {
  const { words, claim, bearing, speakers } = payload
  const found = await passageOfSelection(actor, words)
  if (found.debateId !== debateId) throw notFound("text")
  checkHeard(payload)
  await checkVoices(tx, debateId, speakers)
  if ("voiceId" in claim) {
    await checkClaim(tx, debateId, claim)
    return found.passageId
  }
  const on = "relation" in claim ? { relationId: claim.relation } : { claimId: claim.id }
  await refersTo(tx, debateId, on)
  const same = { ...on, passageId: found.passageId, bearing, deletedAt: null }
  if ((await tx.evidence.count({ where: same })) > 0)
    throw new AppError("invalid", "These words bear on it in this way already.", "claim")
  return found.passageId
}

/** Throws `invalid` for a link that could not be made, or stands already. */
export async function checkLink(
  tx: Db,
  debateId: string,
  { fromId, toId, kind }: Payload<"new-relation">,
): Promise<void> {
  await refersTo(tx, debateId, { fromId, toId })
  if ((await tx.relation.count({ where: { fromId, toId, kind, deletedAt: null } })) > 0)
    throw new AppError("invalid", "This link between the two claims stands already.", "kind")
}
