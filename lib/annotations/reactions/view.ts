import type { ReactionKind } from "@/lib/generated/prisma/enums"

/** How many react to a remark in one way, who (the first of them, in the order of time), and whether one does oneself. */
export type ReactionView = { kind: ReactionKind; count: number; names: string[]; own: boolean }

type Row = { kind: ReactionKind; userId: string; user: { name: string } }

/** The ways of reacting, in the order in which they are offered. */
export const REACTIONS_IN_ORDER = ["AGREE", "DOUBT", "DISCUSS", "THANKS"] as const
const MOST_NAMES = 12

/** The reactions to a remark by kind, in a fixed order, those that nobody has left out. */
export function reactionsOf(rows: readonly Row[], userId: string | null): ReactionView[] {
  return REACTIONS_IN_ORDER.flatMap((kind) => {
    const its = rows.filter((row) => row.kind === kind)
    if (its.length === 0) return []
    const names = its.slice(0, MOST_NAMES).map(({ user }) => user.name)
    return [{ kind, count: its.length, names, own: its.some((row) => row.userId === userId) }]
  })
}
