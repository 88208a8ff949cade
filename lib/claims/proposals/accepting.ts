import type { Actor } from "@/lib/actor"
import { chainFor } from "@/lib/claims/citing/chain"
import { cite } from "@/lib/claims/citing/commands"
import { makeClaim } from "@/lib/claims/citing/making"
import { changeClaim } from "@/lib/claims/commands"
import { changeEvidence } from "@/lib/claims/evidence/commands"
import { addRelation, changeRelation } from "@/lib/claims/relations/commands"
import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { type Corrected, payloads } from "./schema"
import { standingOf } from "./standing"
import { type Values, whatOf } from "./values"

type Accepted = Parameters<typeof whatOf>[0] & { debateId: string }

/** Does what a proposal asks, by the very command that a curator would use, as this curator. `seen`: the version of the row to be
 * corrected that the curator has seen, where it is not the one that was proposed for. Returns the id of the row. */
export async function carryOut(
  tx: Db,
  actor: Actor,
  proposal: Accepted,
  payload: unknown,
  seen?: number,
): Promise<string> {
  const { what, id } = whatOf(proposal)
  const { debateId } = proposal
  if (id !== null) return correct(tx, actor, what, id, payload, seen)
  if (what === "new-claim") return makeClaim(tx, actor, debateId, payloads[what].parse(payload), [])
  if (what === "new-evidence") return (await cite(actor, payloads[what].parse(payload))).evidenceId
  const link = payloads["new-relation"].parse(payload)
  const order = await tx.relation.count({ where: { debateId } })
  return addRelation(actor, { ...link, order })
}

async function correct(
  tx: Db,
  actor: Actor,
  kind: Corrected,
  id: string,
  payload: unknown,
  seen: number | undefined,
): Promise<string> {
  const { version, ...values } = payloads[kind].parse(payload)
  const { removed, now } = await standingOf(tx, kind, id, version)
  if (removed)
    throw new AppError(
      "conflict",
      "What it is about was removed meanwhile. Restore that first, or decline this.",
    )
  const known = { id, version: seen ?? version }
  if (kind === "evidence") await changeEvidence(actor, { ...known, ...values })
  else if (kind === "relation") await changeRelation(actor, { ...known, ...values })
  else await changeClaim(actor, { ...known, ...values, chain: await chainAfter(tx, id, now, values) })
  return id
}

// Through whom a claim is known stays, but for the voice or reporter that becomes another.
async function chainAfter(
  tx: Db,
  claimId: string,
  now: Values,
  values: Values,
): Promise<string[] | undefined> {
  if (!("voiceId" in values) && !("reporterId" in values)) return undefined
  const rows = await tx.claimSpeaker.findMany({ where: { claimId }, orderBy: { ordinal: "asc" } })
  const before = [now.voiceId, now.reporterId]
  const speakers = rows.map(({ voiceId }) => voiceId).filter((id) => !before.includes(id))
  const after = { ...now, ...values } as { voiceId: string; reporterId: string | null }
  return chainFor({ ...after, speakers })
}
