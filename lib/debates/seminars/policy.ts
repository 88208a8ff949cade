import type { Actor } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"
import { canCurate, visibleDebates } from "../policy"

/** Whoever has signed in makes a seminar on a debate they may read. On one that only its seminars read its curators do,
 * since else anyone of them could let others in. */
export function canMakeSeminar(actor: Actor, debate: { id: string; visibility: string }): boolean {
  return actor.userId !== null && (canCurate(actor, debate.id) || debate.visibility !== "SEMINARS")
}

/** The same rule as a condition on rows. */
export function debatesForSeminars(actor: Actor): Prisma.DebateWhereInput {
  if (actor.userId === null) return { id: { in: [] } }
  if (actor.administers) return visibleDebates(actor)
  const may = [{ id: { in: [...actor.curates] } }, { visibility: { not: "SEMINARS" as const } }]
  return { AND: [visibleDebates(actor), { OR: may }] }
}
