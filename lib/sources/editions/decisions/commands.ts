import type { Actor } from "@/lib/actor"
import { type Db, inTransaction, touch } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { refusals } from "@/lib/refusals"
import { trimmed } from "@/lib/sources/passages/selected"
import { givenToReaders } from "@/lib/sources/policy"
import type { Place } from "../outcome"
import { storedEdition } from "../queries"
import { anchorRow, editionsStand } from "../rows"
import { standing } from "../standing"
import * as input from "./schema"

const DECIDED = "Somebody has decided about this passage meanwhile. Look at it again."
const CHANGED = "This text has changed meanwhile. Open it again and select the words there."
const NEVER_DECIDED = "Nobody has decided about this passage. Look at it again."

/** Says of a passage that it stands where it was proposed, or that it does not. Returns the id of its new anchor. */
export async function decideAnchor(actor: Actor, given: input.DecideAnchor): Promise<string> {
  const { anchorId, decision } = input.decideAnchor.parse(given)
  return inTransaction(async (tx) => {
    const anchor = await currentAnchor(tx, actor, anchorId)
    const { start, end } = anchor
    if (start === null || end === null)
      throw new AppError("invalid", "No place was proposed for this passage. Select its words in the text.")
    const accepted = decision === "accept"
    const [state, method] = accepted ? (["KEPT", "accepted"] as const) : (["REFUSED", "refused"] as const)
    const place = { state, start, end, method, score: accepted ? 1 : 0, decidedById: actor.userId }
    return replaced(tx, actor, anchor, place, `passage.${method}`)
  })
}

/** Attaches a passage by hand to words selected in an edition that readers are given. Returns the id of its new anchor. */
export async function attachPassage(actor: Actor, given: input.AttachPassage): Promise<string> {
  const { passageId, words } = input.attachPassage.parse(given)
  return inTransaction(async (tx) => {
    const passage = await tx.passage.findUnique({ where: { id: passageId } })
    if (!passage) throw notFound("passage")
    const { debateId, sourceId } = passage
    const { deletedAt } = await curatedRow(tx, actor, "source", { id: sourceId, version: 0 })
    if (deletedAt) throw new AppError("invalid", "This source was removed. Restore it first.")
    await editionsStand(tx, words.editionId)
    const { editionId, ...range } = await standingWords(tx, sourceId, words)
    const place = { state: "KEPT", ...range, method: "by-hand", score: 1, decidedById: actor.userId } as const
    const current = await tx.anchor.findFirst({ where: { passageId, editionId, supersededAt: null } })
    const at = { debateId, editionId, passageId }
    return replaced(tx, actor, { ...at, id: current?.id ?? null }, place, "passage.attached")
  })
}

/** Takes a decision about a passage back: it is again as it was before. Returns the id of its new anchor. */
export async function undoDecision(actor: Actor, given: input.UndoDecision): Promise<string> {
  const { anchorId } = input.undoDecision.parse(given)
  return inTransaction(async (tx) => {
    const anchor = await currentAnchor(tx, actor, anchorId)
    const { passageId, editionId } = anchor
    const before = await tx.anchor.findFirst({
      where: { passageId, editionId, supersededAt: { not: null } },
      orderBy: [{ supersededAt: "desc" }, { id: "desc" }],
    })
    if (!before || !DECISIONS.has(anchor.method)) throw new AppError("conflict", NEVER_DECIDED)
    const { state, start, end, method, score, decidedById } = before
    const place = { state, start: start ?? undefined, end: end ?? undefined, method, score, decidedById }
    return replaced(tx, actor, anchor, place, "passage.decision-undone")
  })
}

const DECISIONS = new Set(["accepted", "refused", "by-hand"])

async function currentAnchor(tx: Db, actor: Actor, id: string) {
  const anchor = await tx.anchor.findUnique({ where: { id }, include: { edition: true } })
  if (!anchor) throw notFound("passage")
  const { edition, ...row } = anchor
  await curatedRow(tx, actor, "source", { id: edition.sourceId, version: 0 })
  if (row.supersededAt) throw new AppError("conflict", DECIDED)
  if (edition.withdrawnAt)
    throw new AppError("conflict", "This text was taken back meanwhile. Bring it back first.")
  return row
}

/** Where selected words stand in an edition that is one of those that readers are given now. */
async function standingWords(
  tx: Db,
  sourceId: string,
  words: { editionId: string; start: number; end: number; exact: string },
) {
  const editions = await tx.edition.findMany({
    where: { sourceId, ...givenToReaders },
    orderBy: { number: "asc" },
    select: { id: true, kind: true, language: true },
  })
  const { editionId, start, end, exact } = words
  if (!standing(editions).some(({ id }) => id === editionId)) throw new AppError("conflict", CHANGED)
  const { text } = (await storedEdition(editionId)).edition
  const range = text.slice(start, end) === exact ? trimmed(text, { start, end }) : undefined
  if (!range) throw new AppError("conflict", CHANGED)
  return { editionId, ...range }
}

type Standing = { id: string | null; debateId: string; editionId: string; passageId: string }

/** Puts a new anchor in the place of the current one; two who do so at once are a conflict for the second. */
async function replaced(tx: Db, actor: Actor, at: Standing, place: Place, verb: string): Promise<string> {
  const { id, debateId, editionId, passageId } = at
  if (id) {
    const current = { id, supersededAt: null }
    const { count } = await tx.anchor.updateMany({ where: current, data: { supersededAt: new Date() } })
    if (count === 0) throw new AppError("conflict", DECIDED)
  }
  const row = anchorRow(debateId, editionId, passageId, place)
  await refusals(tx.anchor.create({ data: row, select: { id: true } }))
  touch(debateId)
  await record(tx, actor, verb, { kind: "passage", id: passageId, debateId }, { editionId, anchorId: row.id })
  return row.id
}
