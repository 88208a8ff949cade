import type { Actor } from "@/lib/actor"
import { asOneAct } from "@/lib/acts"
import { inTransaction } from "@/lib/db"
import { takenAddresses } from "@/lib/debates/addresses/taken"
import { curatedRow } from "@/lib/debates/curated"
import { goesInto } from "@/lib/debates/into"
import { AppError } from "@/lib/errors"
import { addRow, changeRow, rowAsItStands } from "@/lib/rows"
import { slugFor } from "@/lib/seminars/slug"
import { placed } from "../placing"
import { goAlong } from "./along"
import * as input from "./schema"

/**
 * Merges a claim into another of the same voice: from then on they are read as one. Its passages, links, remarks and answers stay
 * its own rows, so that undoing the act (lib/claims/history) parts them again. Returns the act.
 */
export async function mergeClaims(actor: Actor, given: input.MergeClaims): Promise<{ act: string }> {
  const { id, version, intoId } = input.mergeClaims.parse(given)
  return inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "claim", { id, version })
    await goesInto(tx, "claim", id, intoId)
    const voices = await tx.claim.groupBy({ by: "voiceId", where: { id: { in: [id, intoId] } } })
    if (voices.length > 1)
      throw new AppError("invalid", "These are claims of two voices. Link them instead of merging.", "intoId")
    return asOneAct("claim-merged", () =>
      changeRow(tx, actor, "claim", row, { mergedIntoId: intoId }, "claim.merged"),
    )
  })
}

// What a claim made out of another has from it, unless something else is given.
const TAKEN_OVER = new Set([
  ...["questionId", "positionId", "voiceId", "workId", "sourceId", "basis", "reporterId", "attitude"],
  ...["asOf", "from", "to", "confidence", "caution", "attributionDisputed", "scope", "chain"],
])

type Made = { act: string; id: string; slug: string }
type Place = { questionId: string; positionId: string | null }

/**
 * Makes a claim out of another: chosen passages and links go along, with what was said of them; remarks on the claim itself stay
 * with it. Returns the act, and the new claim's id and slug.
 */
export async function splitClaim(actor: Actor, given: input.SplitClaim): Promise<Made> {
  const { id, version, statement, questionId, positionId, ...chosen } = input.splitClaim.parse(given)
  return inTransaction(async (tx) => {
    const { debateId, ...found } = await curatedRow(tx, actor, "claim", { id, version })
    const of = await tx.claim.findUniqueOrThrow({ where: { id }, include: { voice: true } })
    if (of.version !== version || found.deletedAt)
      throw new AppError(
        "conflict",
        "Someone else has changed this claim meanwhile. Look at it, then split it.",
      )
    const row = await rowAsItStands(tx, "claim", id)
    const values = Object.fromEntries(Object.entries(row).filter(([name]) => TAKEN_OVER.has(name)))
    const elsewhere = questionId !== undefined && questionId !== of.questionId
    const place: Place = await placed(tx, {
      questionId: questionId ?? of.questionId,
      positionId: positionId === undefined && !elsewhere ? of.positionId : positionId,
    })
    const [question, taken, last] = await Promise.all([
      tx.question.findUniqueOrThrow({ where: { id: place.questionId }, select: { slug: true } }),
      takenAddresses(tx, "claim", debateId),
      tx.claim.aggregate({ where: { debateId }, _max: { order: true } }),
    ])
    const slug = slugFor(`${question.slug} ${of.voice.slug}`, taken)
    const order = last._max.order! + 1
    const { act, done } = await asOneAct("claim-split", async () => {
      const own = { slug, statement, order, splitFromId: id }
      const made = await addRow(tx, actor, "claim", debateId, { ...values, ...place, ...own })
      await goAlong(tx, actor, { from: id, to: made, ...chosen })
      return made
    })
    return { act, id: done, slug }
  })
}
