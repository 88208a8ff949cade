import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { undo } from "@/lib/claims/history/commands"
import { type Db, inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { addRow, changeRow } from "@/lib/rows"
import { slugFor } from "@/lib/seminars/slug"
import * as input from "./schema"

type Given = z.output<typeof input.addWalk>["steps"]

const rowsOf = (steps: Given | undefined) => steps?.map((step, ordinal) => ({ ...step, ordinal }))

// A passage that a reader selected for a remark is a row like any other, and not for all to see.
async function areCited(tx: Db, debateId: string, steps: Given = []) {
  const ids = [...new Set(steps.flatMap((step) => ("passageId" in step ? [step.passageId] : [])))]
  if (ids.length === 0) return
  const live = { deletedAt: null }
  const cited = await tx.evidence.groupBy({
    by: "passageId",
    where: { debateId, ...live, passageId: { in: ids }, OR: [{ claim: live }, { relation: live }] },
  })
  if (cited.length < ids.length)
    throw new AppError("invalid", "One of these passages is cited for nothing here any more.", "steps")
}

/** Adds a walk through claims and passages of a debate. Returns its id, and what stands in its address. */
export async function addWalk(actor: Actor, given: input.AddWalk): Promise<{ id: string; slug: string }> {
  const { debateId, steps, ...values } = input.addWalk.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    await areCited(tx, debateId, steps)
    const walks = await tx.walk.findMany({ where: { debateId }, select: { slug: true } })
    // Pages of their own stand where walks of these names would.
    const taken = new Set(["new", "add", ...walks.map(({ slug }) => slug)])
    const slug = slugFor(/[a-z0-9]/i.test(values.title) ? values.title : "walk", taken)
    const id = await addRow(tx, actor, "walk", debateId, { ...values, slug, steps: rowsOf(steps) })
    return { id, slug }
  })
}

/** Changes a walk; steps given are put in the place of the old ones. A stale version is `conflict`. */
export async function changeWalk(actor: Actor, given: input.ChangeWalk): Promise<void> {
  const { id, version, steps, ...values } = input.changeWalk.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "walk", { id, version })
    await areCited(tx, row.debateId, steps)
    await changeRow(tx, actor, "walk", row, { ...values, steps: rowsOf(steps) })
  })
}

/** Adds a step at the end of a walk as it stands now; steps whose claim was removed meanwhile are left out. Returns how many there
 * are. */
export async function appendStep(actor: Actor, given: input.AppendStep): Promise<number> {
  const { walkId, step } = input.appendStep.parse(given)
  return inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, "walk", { id: walkId, version: 1 })
    const { version, steps } = await tx.walk.findUniqueOrThrow({
      where: { id: walkId },
      select: {
        version: true,
        steps: {
          where: { OR: [{ claimId: null }, { claim: { deletedAt: null } }] },
          orderBy: { ordinal: "asc" },
          select: { claimId: true, passageId: true, says: true },
        },
      },
    })
    await areCited(tx, row.debateId, [step])
    if (steps.length >= input.MOST_STEPS) throw new AppError("invalid", input.FULL, "steps")
    const after = [...steps, step].map((each, ordinal) => ({ ...each, ordinal }))
    await changeRow(tx, actor, "walk", { ...row, version }, { steps: after })
    return after.length
  })
}

/** Undoes the change that led to this version of a walk; `conflict` if it was changed since. */
export async function undoChange(actor: Actor, given: input.KnownWalk): Promise<void> {
  const { id, version } = input.knownWalk.parse(given)
  await inTransaction(async (tx) => {
    await curatedRow(tx, actor, "walk", { id, version })
    const event = await tx.event.findFirst({
      where: { subjectKind: "walk", subjectId: id, data: { path: ["version"], equals: version } },
      select: { seq: true },
    })
    if (!event) throw notFound("change")
    await undo(actor, { event: String(event.seq) })
  })
}
