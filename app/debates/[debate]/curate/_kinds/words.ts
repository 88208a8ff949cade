import type { Attitude, Basis, Bearing, Confidence, SilenceKind } from "@/lib/generated/prisma/enums"

/** How we know that a voice holds a claim, in words of choice. */
export const BASES: Record<Basis, string> = {
  EXPLICIT: "It says so in its own words",
  IMPLIED: "It implies it, and does not say it outright",
  REPORTED: "Another reports that it does",
  IMPUTED: "Another infers that it does",
}

/** The bases on which another stands between us and the voice. */
export const SECOND_HAND: readonly Basis[] = ["REPORTED", "IMPUTED"]

export const ATTITUDES: Record<Attitude, string> = {
  ENDORSES: "endorses it",
  REJECTS: "rejects it",
  PARTLY: "accepts it in part",
  NEUTRAL: "gives no verdict",
}

export const CONFIDENCES: Record<Confidence, string> = {
  HIGH: "high",
  MEDIUM: "medium",
  LOW: "low",
}

export const BEARINGS: Record<Bearing, string> = {
  ATTESTS: "says so here",
  GROUNDS: "gives a reason",
  QUALIFIES: "own reservation",
  COUNTS_AGAINST: "reason to doubt that the voice holds it",
}

export const SILENCES: Record<SilenceKind, string> = {
  SILENT: "Says nothing on it",
  MENTIONS: "Mentions it, and does not judge",
}

/** How the date of a claim is written. */
export const AS_OF_HINT =
  "When the voice held it: a year (1937), a month (1937-09), an interval (1942/1943), or unknown. Left empty, the date of its own text holds."
