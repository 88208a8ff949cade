import type { RelationKind } from "@/lib/generated/prisma/enums"

/** The kinds of link between two claims, in the order of a legend: against, for, between. */
export const KINDS = [
  "REBUTS",
  "UNDERCUTS",
  "SUPPORTS",
  "CONCEDES",
  "QUALIFIES",
  "RESTATES",
  "REVISES",
] as const satisfies readonly RelationKind[]
