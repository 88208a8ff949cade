import { createHash } from "node:crypto"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedDebate, curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { enqueue } from "@/lib/jobs"
import { refusalOf } from "@/lib/sources/formats/limits"
import { visibleImports } from "./policy"
import { refusedOf } from "./preview/queries"
import { changeImport, openImport, WITHOUT_WORDS } from "./rows"
import * as input from "./schema"

const MOST_OPEN = 10
const TOO_MANY = `${MOST_OPEN} texts are on their way into this debate. Finish or give up one of them first.`

const subject = (id: string, debateId: string) => ({ kind: "textImport", id, debateId })

/** Brings a text: keeps its bytes, and asks for them to be read. Refuses at once what can never be read (field `bytes`).
 * Returns the import's id. */
export async function bringText(actor: Actor, given: input.BringText): Promise<string> {
  const { debateId, sourceId = null, bytes, fileName } = input.bringText.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    if (sourceId) await standingSource(tx, actor, debateId, sourceId)
    const refused = refusalOf(bytes)
    if (refused) throw new AppError("invalid", refused, "bytes")
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('imports ' || ${debateId}, 0))`
    const open = await tx.textImport.count({ where: { debateId, closedAt: null, failedAt: null } })
    if (open >= MOST_OPEN) throw new AppError("invalid", TOO_MANY)
    const id = newId()
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    const file = { fileName, size: bytes.length, sha256, bytes: new Uint8Array(bytes) }
    const data = { id, debateId, sourceId, ...file, createdById: actor.userId }
    await tx.textImport.create({ data, select: { id: true } })
    await enqueue(tx, "read-text", { id }, `read-text ${id}`)
    await record(tx, actor, "text.brought", subject(id, debateId), { sourceId })
    return id
  }, 30)
}

async function standingSource(tx: Db, actor: Actor, debateId: string, id: string): Promise<void> {
  const source = await curatedRow(tx, actor, "source", { id, version: 0 })
  if (source.debateId !== debateId) throw notFound("source")
  if (source.deletedAt)
    throw new AppError("invalid", "This source was removed. Restore it first.", "sourceId")
}

/** Refuses kinds of mends as a whole, or one place, or takes one back; what the text becomes follows. */
export async function decideMends(actor: Actor, given: input.DecideMends): Promise<void> {
  const { kinds, refuse, take, ...known } = input.decideMends.parse(given)
  await inTransaction(async (tx) => {
    const row = await openImport(tx, actor, known)
    const before = refusedOf(row.refused)
    const places = new Set(before.places)
    if (refuse) places.add(refuse)
    if (take) places.delete(take)
    const refused = input.refusedMends.parse({ kinds: kinds ?? before.kinds, places: [...places] })
    await changeImport(tx, actor, known, { refused })
  })
}

/** Gives a text up that is on its way in, or takes one that could not be read from the list: nothing of it is kept. */
export async function giveUpText(actor: Actor, given: input.GiveUpText): Promise<void> {
  const { id } = input.giveUpText.parse(given)
  await inTransaction(async (tx) => {
    const row = await tx.textImport.findFirst({
      where: { id, ...visibleImports(actor) },
      select: { id: true, debateId: true, closedAt: true },
    })
    if (!row) throw notFound("text on its way in")
    if (row.closedAt) return
    await tx.textImport.update({
      where: { id },
      data: { ...WITHOUT_WORDS, closedAt: new Date(), updatedById: actor.userId, version: { increment: 1 } },
      select: { id: true },
    })
    await record(tx, actor, "text.given-up", subject(id, row.debateId))
  })
}
