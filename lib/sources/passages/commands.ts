import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { fingerprint } from "./fingerprint"
import * as input from "./schema"

/** The passage with these words at this place in a source: found, or made. A passage is never changed. Returns its id. */
export async function keepPassage(actor: Actor, given: input.KeepPassage): Promise<string> {
  const { sourceId, exact, prefix, suffix, locator } = input.keepPassage.parse(given)
  const words = { exact, prefix: prefix || null, suffix: suffix || null, locator: locator || null }
  return inTransaction(async (tx) => {
    const source = await curatedRow(tx, actor, "source", { id: sourceId, version: 0 })
    const key = { sourceId, fingerprint: fingerprint(words) }
    const known = await tx.passage.findUnique({ where: { sourceId_fingerprint: key }, select: { id: true } })
    if (known) return known.id
    if (source.deletedAt)
      throw new AppError("invalid", "This source was removed. Restore it first.", "sourceId")
    const { debateId } = source
    const row = { id: newId(), debateId, ...key, ...words, createdById: actor.userId }
    // Another may keep the same words at this moment: then that row is the one.
    const { count } = await tx.passage.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) return (await tx.passage.findUniqueOrThrow({ where: { sourceId_fingerprint: key } })).id
    await record(tx, actor, "passage.kept", { kind: "passage", id: row.id, debateId })
    return row.id
  })
}
