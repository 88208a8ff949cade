import { groundAfter } from "@/lib/claims/ground"
import type { AnnotationKind } from "@/lib/generated/prisma/enums"
import type { Place } from "../place"
import type { AudienceView } from "../view"

const KINDS: Record<AnnotationKind, string> = {
  HIGHLIGHT: "Highlight",
  COMMENT: "Comment",
  QUESTION: "Question",
  OBJECTION: "Objection",
  DEFINITION: "Definition",
}

/** What kind of remark it is, in a word. */
export function kindInWords(kind: AnnotationKind): string {
  return KINDS[kind]
}

const ON: Record<Place["on"], string> = {
  question: "on a question",
  claim: "on a claim",
  evidence: "on a passage of a claim",
  relation: "on a link between claims",
  passage: "on words of a source",
}

/** What it is about, in words; `place` is null where that is not in sight any more. */
export function aboutInWords(place: Place | null): string {
  return place ? ON[place.on] : "on something that is no longer here"
}

/** Who may read it, in words. */
export function audienceInWords({ visibility, seminar }: AudienceView): string {
  if (visibility === "ONLY_ME") return "only me"
  return visibility === "SEMINAR" ? (seminar?.name ?? "a seminar") : "everyone who reads this debate"
}

/** Whose claim a remark is about, with how we know it: "Victor Serge, as Glatter reports". */
export function holderInWords({ voice, ground }: NonNullable<Place["claim"]>): string {
  return `${voice.name}${groundAfter(ground)}`
}

/** A day of UTC in words: "22 November 2026". */
export function dayInWords(at: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(at))
}
