import type { Actor } from "@/lib/actor"
import { undo } from "@/lib/claims/history/commands"
import { type Db, inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { addRow, changeRow } from "@/lib/rows"
import { slugFor } from "@/lib/seminars/slug"
import * as input from "./schema"

// A passage that a reader selected for a remark is a row like any other, and not for all to see.
async function passagesOf(tx: Db, debateId: string, ids: string[] | undefined) {
  if (!ids) return undefined
  const live = { deletedAt: null }
  const cited = await tx.evidence.groupBy({
    by: "passageId",
    where: { debateId, ...live, passageId: { in: ids }, claim: live },
  })
  if (cited.length < ids.length)
    throw new AppError("invalid", "Choose passages that a claim of this debate rests on.", "passageIds")
  return ids.map((passageId, order) => ({ passageId, order }))
}

/** Adds a disputed term. Returns its id, and what stands in its address; a slug in use is `conflict`. */
export async function addTerm(actor: Actor, given: input.AddTerm): Promise<{ id: string; slug: string }> {
  const { debateId, slug: asked, ...values } = input.addTerm.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    const taken = await tx.term.findMany({ where: { debateId }, select: { slug: true } })
    const name = /[a-z0-9]/i.test(values.name) ? values.name : "term"
    const slug = asked ?? slugFor(name, new Set(["new", ...taken.map((each) => each.slug)]))
    return { id: await addRow(tx, actor, "term", debateId, { slug, ...values }), slug }
  })
}

/** Changes a term's name or the words by which it is found. A stale version is `conflict`. */
export async function changeTerm(actor: Actor, given: input.ChangeTerm): Promise<void> {
  const { id, version, ...values } = input.changeTerm.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "term", { id, version })
    await changeRow(tx, actor, "term", row, values)
  })
}

/** Adds what a voice means by a term, with the passages that show it. Returns its id; the same voice and work twice is `conflict`. */
export async function addSense(actor: Actor, given: input.AddSense): Promise<string> {
  const { passageIds, ...values } = input.addSense.parse(given)
  return inTransaction(async (tx) => {
    const { debateId } = await curatedRow(tx, actor, "term", { id: values.termId, version: 0 })
    const passages = await passagesOf(tx, debateId, passageIds)
    return addRow(tx, actor, "sense", debateId, { ...values, passages })
  })
}

/** Changes what a voice means; passages given are put in the place of the old ones. A stale version is `conflict`. */
export async function changeSense(actor: Actor, given: input.ChangeSense): Promise<void> {
  const { id, version, passageIds, ...values } = input.changeSense.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "sense", { id, version })
    const passages = await passagesOf(tx, row.debateId, passageIds)
    await changeRow(tx, actor, "sense", row, { ...values, passages })
  })
}

/** Undoes the write that led to this version of a term or a meaning; `conflict` if it was changed since. */
export async function undoTermWrite(actor: Actor, given: input.TermWrite): Promise<void> {
  const { kind, id, version } = input.termWrite.parse(given)
  await inTransaction(async (tx) => {
    await curatedRow(tx, actor, kind, { id, version })
    const events = await tx.event.findMany({
      where: { subjectKind: kind, subjectId: id },
      orderBy: { seq: "asc" },
      select: { seq: true, verb: true, data: true },
    })
    const event = events.find(({ verb, data }) => {
      const of = (data as { version?: number }).version
      return of === version || (version === 1 && verb === `${kind}.added`)
    })
    if (!event) throw notFound("change")
    await undo(actor, { event: String(event.seq) })
  })
}
