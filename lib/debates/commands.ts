import { z } from "zod"
import type { Actor } from "@/lib/actor"
import { inTransaction, touch } from "@/lib/db"
import { AppError, allow } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { refusals } from "@/lib/refusals"
import { type CuratedKind, changeRow, removeRow, restoreRow } from "@/lib/rows"
import { curatedDebate, curatedRow } from "./curated"
import { nothingStandsOn, passagesStand } from "./dependants"
import { isNotMerged } from "./into"
import { canStartDebate } from "./policy"
import { type ChangeDebate, changeDebate, known, mark, type StartDebate, startDebate } from "./schema"

/** Starts a debate; whoever starts it curates it. Returns its id and slug; a slug in use is `conflict`. */
export async function start(actor: Actor, input: StartDebate): Promise<{ id: string; slug: string }> {
  const values = startDebate.parse(input)
  return inTransaction(async (tx) => {
    allow(canStartDebate(actor), "Sign in to start a debate.")
    if (await tx.debate.findUnique({ where: { slug: values.slug }, select: { id: true } })) {
      throw new AppError("conflict", `Another debate already has the address “${values.slug}”.`, "slug")
    }
    const id = newId()
    const curators = actor.userId ? { create: { userId: actor.userId } } : undefined
    await refusals(tx.debate.create({ data: { id, ...values, createdById: actor.userId, curators } }))
    touch(id)
    await record(tx, actor, "debate.started", { kind: "debate", id, debateId: id })
    return { id, slug: values.slug }
  })
}

/** Changes title, description, language or who may read it. A stale version is `conflict`. */
export async function change(actor: Actor, input: ChangeDebate): Promise<void> {
  const { id, version, ...values } = changeDebate.parse(input)
  await inTransaction(async (tx) => {
    await curatedDebate(tx, actor, id)
    await changeRow(tx, actor, "debate", { id, debateId: id, version }, values)
  })
}

const knownRow = z.strictObject(known)
const removal = z.strictObject({ ...known, ...mark })

/** Removes a curated row of any kind from sight, to be restored at will. Refuses while others stand on it. */
export async function removeCurated(
  actor: Actor,
  kind: CuratedKind,
  given: z.input<typeof removal>,
): Promise<void> {
  const { importedHash, ...read } = removal.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, kind, read)
    if (row.deletedAt) throw new AppError("conflict", "This was removed already.")
    await isNotMerged(tx, kind, row.id)
    await nothingStandsOn(tx, kind, row.id)
    await removeRow(tx, actor, kind, row, importedHash === undefined ? {} : { importedHash })
  })
}

/** Brings a removed row back, once everything it names stands again. */
export async function restoreCurated(
  actor: Actor,
  kind: CuratedKind,
  given: z.input<typeof knownRow>,
): Promise<void> {
  const read = knownRow.parse(given)
  await inTransaction(async (tx) => {
    const row = await curatedRow(tx, actor, kind, read)
    if (!row.deletedAt) throw new AppError("conflict", "This stands already.")
    await passagesStand(tx, kind, row.id)
    await restoreRow(tx, actor, kind, row)
  })
}
