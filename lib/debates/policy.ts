import type { Actor } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { CuratedKind } from "@/lib/rows"

export type DebateRow = { id: string; visibility: string; linkHash: string | null; deletedAt: Date | null }

/** A curator of the debate, or an administrator, changes what is curated in it. */
export function canCurate(actor: Actor, debateId: string): boolean {
  return actor.administers || actor.curates.has(debateId)
}

/** Anyone who has signed in starts a debate of their own. */
export function canStartDebate(actor: Actor): boolean {
  return actor.userId !== null || actor.administers
}

/** A debate is read by everyone when it is public, by whoever holds its link, by the members of its seminars, by its curators. */
export function canReadDebate(actor: Actor, debate: DebateRow): boolean {
  if (debate.deletedAt) return false
  if (canCurate(actor, debate.id)) return true
  if (debate.visibility === "PUBLIC") return true
  if (debate.visibility === "LINK" && debate.linkHash && actor.keys.includes(debate.linkHash)) return true
  return actor.memberships.some((membership) => membership.debateId === debate.id)
}

/** The same rule as a condition on rows. */
export function visibleDebates(actor: Actor): Prisma.DebateWhereInput {
  if (actor.administers) return { deletedAt: null }
  const own = [...actor.curates, ...actor.memberships.map((membership) => membership.debateId)]
  return {
    deletedAt: null,
    OR: [
      { visibility: "PUBLIC" },
      { visibility: "LINK", linkHash: { in: [...actor.keys] } },
      { id: { in: own } },
    ],
  }
}

/** Questions, positions, voices, works, claims and the like are read by whoever reads their debate. */
export function canReadOfDebate(actor: Actor, row: { deletedAt: Date | null; debate: DebateRow }): boolean {
  return row.deletedAt === null && canReadDebate(actor, row.debate)
}

/** The same rule as a condition on rows of a kind, which reach their debate by themselves or through the row they hang on. */
export function visibleRows(actor: Actor, kind: CuratedKind) {
  return { deletedAt: null, ...inDebate(kind, visibleDebates(actor)) }
}

/** Rows of a kind in the debates that a condition describes. */
export function inDebate(kind: CuratedKind, debate: Prisma.DebateWhereInput) {
  if (kind === "position" || kind === "silence") return { question: { debate } }
  if (kind === "sense") return { term: { debate } }
  if (kind === "relation") return { from: { debate } }
  if (kind === "evidence") return { OR: [{ claim: { debate } }, { relation: { from: { debate } } }] }
  return { debate }
}
