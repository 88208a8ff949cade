import type { Actor } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"
import { canCurate, visibleDebates } from "../policy"

/** Full texts that a debate keeps for the members of its seminars. */
export const keptTexts: Prisma.SourceWhereInput = {
  deletedAt: null,
  readers: "SEMINARS",
  editions: { some: { kind: { not: "EXCERPTS" }, withdrawnAt: null } },
}

/** Whoever has signed in makes a seminar on a debate they may read. Where full texts are kept for the debate's seminars
 * only its curators do, since else anyone could make a seminar to get at the texts. */
export function canMakeSeminar(actor: Actor, debate: { id: string; keepsTexts: boolean }): boolean {
  return actor.userId !== null && (canCurate(actor, debate.id) || !debate.keepsTexts)
}

/** The same rule as a condition on rows. */
export function debatesForSeminars(actor: Actor): Prisma.DebateWhereInput {
  if (actor.userId === null) return { id: { in: [] } }
  if (actor.administers) return visibleDebates(actor)
  const open = [{ id: { in: [...actor.curates] } }, { sources: { none: keptTexts } }]
  return { AND: [visibleDebates(actor), { OR: open }] }
}
