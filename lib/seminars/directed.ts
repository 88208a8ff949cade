import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { allow, notFound } from "@/lib/errors"
import { canDirect, visibleSeminars } from "./policy"

/** Makes whoever else writes to a seminar wait for the end of this transaction, so that its members can be counted. */
export async function inTurn(tx: Db, seminarId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Seminar" WHERE id = ${seminarId}::uuid FOR UPDATE`
}

/** The seminar, locked, if this actor may see it (else `not_found`) and directs it (else `forbidden`). */
export async function directedSeminar(tx: Db, actor: Actor, id: string) {
  await inTurn(tx, id)
  const seminar = await tx.seminar.findFirst({ where: { AND: [{ id }, visibleSeminars(actor)] } })
  if (!seminar) throw notFound("seminar")
  allow(canDirect(actor, id), "Only its instructors do this in a seminar.")
  return seminar
}

/** Refuses with `forbidden` when nobody but this member instructs a seminar; to be asked while it is locked. */
export async function anotherInstructs(tx: Db, seminarId: string, memberId: string): Promise<void> {
  const others = await tx.member.count({
    where: { seminarId, id: { not: memberId }, role: "INSTRUCTOR", leftAt: null },
  })
  allow(others > 0, "A seminar needs an instructor. Make someone else its instructor first.")
}
