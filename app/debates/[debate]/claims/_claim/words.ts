import type { RelationView } from "@/lib/claims/view"
import type { Bearing, Confidence, RelationKind } from "@/lib/generated/prisma/enums"

const RELATIONS: Record<RelationKind, { from: string; to: string }> = {
  REBUTS: { from: "Denies", to: "Denied by" },
  UNDERCUTS: { from: "Denies that it follows from", to: "Does not follow, given" },
  SUPPORTS: { from: "Supports", to: "Supported by" },
  CONCEDES: { from: "Grants in part", to: "Granted in part by" },
  QUALIFIES: { from: "Limits", to: "Limited by" },
  RESTATES: { from: "Says again", to: "Said again by" },
  REVISES: { from: "Revises", to: "Revised by" },
}

/** How a claim stands to another, as the beginning of a sentence that the other claim ends. */
export function relationInWords({ kind, direction }: Pick<RelationView, "kind" | "direction">): string {
  return RELATIONS[kind][direction]
}

const BEARINGS: Record<Bearing, string> = {
  ATTESTS: "says so here",
  GROUNDS: "gives a reason",
  QUALIFIES: "own reservation",
  COUNTS_AGAINST: "reason to doubt",
}

/** What a passage does for a claim, in words. */
export function bearingInWords(bearing: Bearing): string {
  return BEARINGS[bearing]
}

/** The order in which the bearings stand on a claim's page. */
export const BEARINGS_IN_ORDER: readonly Bearing[] = ["ATTESTS", "GROUNDS", "QUALIFIES", "COUNTS_AGAINST"]

const ABSENT: Record<Bearing, string> = {
  ATTESTS: "No words are quoted in which it is said.",
  GROUNDS: "No reason is quoted.",
  QUALIFIES: "None is quoted.",
  COUNTS_AGAINST: "None was found.",
}

/** What is said where a claim has no passage of that bearing. */
export function absentInWords(bearing: Bearing): string {
  return ABSENT[bearing]
}

const CONFIDENCE: Record<Confidence, string> = { HIGH: "high", MEDIUM: "medium", LOW: "low" }

/** How sure the curators are that the voice holds the claim. */
export function confidenceInWords(confidence: Confidence | null): string {
  return confidence ? CONFIDENCE[confidence] : "not stated"
}

/** What stands for the label of a claim that takes none of a question's positions. */
export const NO_POSITION = "Takes none of the positions"
