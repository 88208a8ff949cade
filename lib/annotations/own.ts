import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { AppError, allow, notFound } from "@/lib/errors"
import { record, type Subject } from "@/lib/events"
import type { Annotation, Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { canWriteFor, visibleAnnotations } from "./policy"
import { CLOSED } from "./speaking"

const GONE = "This remark was removed meanwhile. Bring it back first; your words are kept."
const STALE = "You changed this remark elsewhere meanwhile. Look at both versions, then choose."

type Named = { id: string; debateId: string; seminarId: string | null }

/** A remark as the subject of an event. */
export const subject = ({ id, debateId, seminarId }: Named): Subject => ({
  kind: "annotation",
  id,
  debateId,
  seminarId,
})

/** One's own remark, removed or not; that of another is `forbidden` if one may read it, else `not_found`. */
export async function ownRow(tx: Db, actor: Actor, id: string) {
  const where = { id, authorId: selfOf(actor), debate: visibleDebates(actor) }
  const row = await tx.annotation.findFirst({ where, include: { parent: true } })
  if (row) return row
  const another = await tx.annotation.count({ where: { AND: [{ id }, visibleAnnotations(actor)] } })
  if (another === 0) throw notFound("remark")
  throw new AppError("forbidden", "Only its author changes a remark.")
}

type Own = Awaited<ReturnType<typeof ownRow>>

/** Throws `conflict` for a remark that was removed, `forbidden` where its author may not write any more. */
export function standing(actor: Actor, row: Own, words = true): void {
  if (row.deletedAt) throw new AppError("conflict", GONE)
  if (words) allow(canWriteFor(actor, row.debateId, row), CLOSED)
}

/** What a revision keeps of a remark as it was. */
export function kept(row: Annotation): Prisma.InputJsonObject {
  const { kind, body, bodyText, visibility, seminarId, withId, passageId } = row
  const deletedAt = row.deletedAt?.toISOString() ?? null
  return {
    kind,
    body: body as Prisma.InputJsonValue,
    bodyText,
    visibility,
    seminarId,
    withId,
    passageId,
    deletedAt,
  }
}

type Values = Prisma.AnnotationUncheckedUpdateManyInput

/** Keeps what a remark was (`besides`: what is kept of it in other rows), writes what it becomes, and the event; a version
 * that is not the present one is `conflict`. */
export async function change(
  tx: Db,
  actor: Actor,
  row: Own,
  version: number,
  verb: string,
  values: Values,
  besides: { tags?: string[] } = {},
) {
  const where = { id: row.id, version }
  const { count } = await tx.annotation.updateMany({ where, data: { ...values, version: version + 1 } })
  if (count === 0) throw new AppError("conflict", STALE)
  const before = { ...kept(row), ...besides }
  const at = { id: newId(), subjectKind: "annotation", subjectId: row.id, version, byId: actor.userId }
  await tx.revision.create({ data: { ...at, before } })
  await record(tx, actor, verb, subject(row), { version: version + 1 })
}
