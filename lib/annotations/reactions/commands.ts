import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { subject } from "../own"
import { visibleAnnotations } from "../policy"
import { canReact } from "./policy"
import * as input from "./schema"

/** Says of another's remark that one agrees, doubts it, wants to discuss it or thanks for it. A second time changes nothing. */
export async function react(actor: Actor, given: input.Reaction): Promise<void> {
  const { id, kind } = input.reaction.parse(given)
  const userId = selfOf(actor)
  await inTransaction(async (tx) => {
    const row = await remark(tx, actor, id)
    const data = [{ annotationId: id, userId, kind }]
    const { count } = await tx.reaction.createMany({ data, skipDuplicates: true })
    if (count > 0) await record(tx, actor, "annotation.reacted", subject(row), { kind })
  })
}

/** Takes one's own reaction back. */
export async function takeBack(actor: Actor, given: input.Reaction): Promise<void> {
  const { id, kind } = input.reaction.parse(given)
  const userId = selfOf(actor)
  await inTransaction(async (tx) => {
    const row = await remark(tx, actor, id)
    const { count } = await tx.reaction.deleteMany({ where: { annotationId: id, userId, kind } })
    if (count > 0) await record(tx, actor, "annotation.reaction-withdrawn", subject(row), { kind })
  })
}

async function remark(tx: Db, actor: Actor, id: string) {
  const row = await tx.annotation.findFirst({ where: { AND: [{ id }, visibleAnnotations(actor)] } })
  if (!row) throw notFound("remark")
  allow(canReact(actor, row), "One reacts to what others say, where one may answer them.")
  return row
}
