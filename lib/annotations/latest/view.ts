import type { AnnotationKind } from "@/lib/generated/prisma/enums"
import type { Place } from "../place"

/** One of the latest remarks of a seminar, with where it stands. */
export type LatestRemark = {
  id: string
  kind: AnnotationKind
  author: { name: string; own: boolean }
  /** ISO 8601, UTC */
  at: string
  /** the beginning of its words, at most 240 characters; empty for a highlight without words */
  words: string
  place: Place
}
