import type { Actor } from "@/lib/actor"
import { inTransaction } from "@/lib/db"
import { curatedDebate } from "@/lib/debates/curated"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { exported } from "@/lib/interchange/pack/export/debate"
import { readTogether } from "@/lib/interchange/pack/export/merged"
import { storedDebate } from "@/lib/interchange/pack/export/stored"
import { refusals } from "@/lib/refusals"
import { slugFor } from "@/lib/seminars/slug"
import * as input from "./schema"

/** Freezes the curated content of a debate as it stands, under an address of its own that never changes. Returns that address; one
 * that is taken is `conflict`. */
export async function makeSnapshot(actor: Actor, given: input.MakeSnapshot): Promise<string> {
  const { debateId, title, slug: asked } = input.makeSnapshot.parse(given)
  return inTransaction(async (tx) => {
    await curatedDebate(tx, actor, debateId)
    const others = await tx.snapshot.findMany({ where: { debateId }, select: { slug: true } })
    const at = new Date()
    const slug = asked ?? slugFor(at.toISOString().slice(0, 10), new Set(others.map((each) => each.slug)))
    const pack = exported(readTogether(await storedDebate(tx, debateId))) as unknown as Prisma.InputJsonObject
    const id = newId()
    const data = { id, debateId, slug, title, at, byId: actor.userId, pack }
    await refusals(tx.snapshot.create({ data, select: { id: true } }))
    await record(tx, actor, "snapshot.made", { kind: "snapshot", id, debateId }, { slug })
    return slug
  })
}
