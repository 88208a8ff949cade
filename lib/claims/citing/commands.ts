import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { asOneAct } from "@/lib/acts"
import { addEvidence } from "@/lib/claims/evidence/commands"
import { type Db, inTransaction } from "@/lib/db"
import { removeCurated } from "@/lib/debates/commands"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { passageOfSelection } from "@/lib/sources/passages/commands"
import { checkHeard, makeClaim } from "./making"
import * as input from "./schema"

/** Lets words that a curator selected bear on a link between two claims or on a claim, which may be made with them: all of it or
 * nothing. The source's excerpts then hold them too. Returns the evidence and the passage, by their ids. */
export async function cite(
  actor: Actor,
  given: input.Cite,
): Promise<{ evidenceId: string; passageId: string }> {
  const { words, claim, bearing, speakers, note } = input.cite.parse(given)
  return inTransaction(async (tx) => {
    const { passageId, debateId, sourceId } = await passageOfSelection(actor, words)
    await curatedDebate(tx, actor, debateId)
    checkHeard({ claim, bearing, speakers })
    const { done } = await asOneAct("claim-cited", async () => {
      const on = await targetOf(tx, actor, debateId, { claim, speakers })
      const order = await tx.evidence.count({ where: on })
      const evidenceId = await addEvidence(actor, { ...on, passageId, bearing, speakers, note, order })
      await rebuildExcerpts(actor, sourceId)
      return { evidenceId, passageId }
    })
    return done
  })
}

type Aimed = Pick<z.output<typeof input.cite>, "claim" | "speakers">

async function targetOf(tx: Db, actor: Actor, debateId: string, { claim, speakers }: Aimed) {
  if ("relation" in claim) return { relationId: claim.relation }
  return { claimId: "id" in claim ? claim.id : await makeClaim(tx, actor, debateId, claim, speakers) }
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
    await asOneAct("claim-uncited", async () => {
      await removeCurated(actor, "evidence", { id: evidenceId, version: 1 })
      const others = await tx.evidence.count({ where: { claimId, deletedAt: null } })
      if (withClaim && claimId && others === 0)
        await removeCurated(actor, "claim", { id: claimId, version: 1 })
      await rebuildExcerpts(actor, passage.sourceId)
    })
  })
}
