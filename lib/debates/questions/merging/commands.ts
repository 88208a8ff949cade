import type { Actor } from "@/lib/actor"
import { asOneAct } from "@/lib/acts"
import { type Db, inTransaction } from "@/lib/db"
import { takenAddresses } from "@/lib/debates/addresses/taken"
import { curatedRow } from "@/lib/debates/curated"
import { nothingStandsOn } from "@/lib/debates/dependants"
import { goesInto, readAs, readAsOne } from "@/lib/debates/into"
import { AppError } from "@/lib/errors"
import { addRow, changeRow, removeRow } from "@/lib/rows"
import { slugFor } from "@/lib/seminars/slug"
import { bringPositions, copies } from "./positions"
import * as input from "./schema"

/**
 * Merges a question into another: from then on they are read as one. Its claims, silences and remarks stay its own rows. Each of
 * its positions is read as one of the other's, or stands behind these. Returns the act, which undoes all of it.
 */
export async function mergeQuestions(actor: Actor, given: input.MergeQuestions): Promise<{ act: string }> {
  const { id, version, intoId, positions } = input.mergeQuestions.parse(given)
  return inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "question", { id, version })
    await goesInto(tx, "question", id, intoId)
    return asOneAct("question-merged", async () => {
      await changeRow(tx, actor, "question", row, { mergedIntoId: intoId }, "question.merged")
      await bringPositions(tx, actor, { from: id, into: intoId }, positions)
    })
  })
}

/** Merges a position into another of the same question: whoever takes the one is read as taking the other. Returns the act. */
export async function mergePositions(actor: Actor, given: input.MergePositions): Promise<{ act: string }> {
  const { id, version, intoId } = input.mergePositions.parse(given)
  return inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "position", { id, version })
    await goesInto(tx, "position", id, intoId)
    const both = await tx.position.findMany({ where: { id: { in: [id, intoId] } } })
    const [one, other] = await Promise.all(both.map((each) => readAs(tx, "question", each.questionId)))
    if (one !== other) throw new AppError("invalid", "This position belongs to another question.", "intoId")
    return asOneAct("position-merged", () =>
      changeRow(tx, actor, "position", row, { mergedIntoId: intoId }, "position.merged"),
    )
  })
}

/**
 * Makes a question out of another: chosen claims go along, with all that was said of them, and the positions they take with copies
 * of these; remarks on the question itself stay with it. Returns the act, and the new question's id and slug.
 */
export async function splitQuestion(
  actor: Actor,
  given: input.SplitQuestion,
): Promise<{ act: string; id: string; slug: string }> {
  const { id, version, ask, why, claims, positions, moved } = input.splitQuestion.parse(given)
  return inTransaction(async (tx) => {
    const { debateId } = await curatedRow(tx, actor, "question", { id, version })
    const of = await tx.question.findUniqueOrThrow({ where: { id } })
    if (of.version !== version || of.deletedAt)
      throw new AppError(
        "conflict",
        "Someone else has changed this question meanwhile. Look at it, then split it.",
      )
    const questions = await readAsOne(tx, "question", id)
    const live = { questionId: { in: questions }, deletedAt: null }
    const along = await tx.claim.findMany({ where: { ...live, id: { in: claims } } })
    if (along.length < new Set(claims).size)
      throw new AppError("invalid", "One of these claims is no longer on this question.", "claims")
    const slug = slugFor(ask, await takenAddresses(tx, "question", debateId))
    const last = await tx.question.aggregate({ where: { debateId }, _max: { order: true } })
    const order = last._max.order! + 1
    const { act, done } = await asOneAct("question-split", async () => {
      const own = { slug, ask, why: why ?? of.why, kind: of.kind, scale: of.scale, order, splitFromId: id }
      const made = await addRow(tx, actor, "question", debateId, own)
      const taken = along.flatMap(({ positionId }) => positionId ?? [])
      const copy = await copies(tx, actor, { debateId, questions, to: made }, [
        ...positions,
        ...moved,
        ...taken,
      ])
      for (const claim of along) {
        const positionId = claim.positionId && copy.get(claim.positionId)!
        await changeRow(tx, actor, "claim", claim, { questionId: made, positionId })
      }
      for (const position of moved) await leave(tx, actor, position)
      return made
    })
    return { act, id: done, slug }
  })
}

async function leave(tx: Db, actor: Actor, id: string) {
  const position = await tx.position.findUniqueOrThrow({ where: { id } })
  const takes = { positionId: { in: await readAsOne(tx, "position", id) }, deletedAt: null }
  if ((await tx.claim.count({ where: takes })) > 0)
    throw new AppError(
      "invalid",
      `A claim that stays takes “${position.label}”. Let it go along too, or let the position stay.`,
      "moved",
    )
  await nothingStandsOn(tx, "position", id)
  await removeRow(tx, actor, "position", position)
}
