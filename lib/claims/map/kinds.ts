import type { RelationKind } from "@/lib/generated/prisma/enums"

const ON_A_LINE: Record<RelationKind, string> = {
  REBUTS: "denies",
  UNDERCUTS: "denies that it follows",
  SUPPORTS: "supports",
  CONCEDES: "grants in part",
  QUALIFIES: "limits",
  RESTATES: "says again",
  REVISES: "revises",
}

/** A kind of link in the words that stand on its line, between the claim that acts and the other. */
export function kindOnLine(kind: RelationKind): string {
  return ON_A_LINE[kind]
}
