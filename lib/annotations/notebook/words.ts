import { groundAfter } from "@/lib/claims/ground"
import type { AnnotationKind } from "@/lib/generated/prisma/enums"
import type { Place } from "../place"
import type { AudienceView } from "../view"
import type { About } from "./schema"

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

const ABOUT: Record<About, string> = {
  question: "A question",
  claim: "A claim",
  evidence: "A passage of a claim",
  relation: "A link between claims",
  passage: "Words of a source",
  remark: "A remark (in reply)",
}

/** What it may be about, to choose from. */
export function aboutChoiceInWords(about: About): string {
  return ABOUT[about]
}

const AUDIENCES = {
  ONLY_ME: "Only me",
  WITH_INSTRUCTORS: "One member and the instructors",
  SEMINAR: "A seminar",
  EVERYONE: "Everyone",
} as const

/** Who may read it, to choose from. */
export function audienceChoiceInWords(audience: keyof typeof AUDIENCES): string {
  return AUDIENCES[audience]
}

/** Who may read it, in words. */
export function audienceInWords({ visibility, seminar, with: member }: AudienceView): string {
  if (visibility === "ONLY_ME") return "only me"
  if (visibility === "EVERYONE") return "everyone who reads this debate"
  const name = seminar?.name ?? "a seminar"
  if (visibility === "SEMINAR") return name
  return `${member && !member.self ? member.name : "me"} and the instructors of ${name}`
}

/** Whose claim a remark is about, with how we know it: "Victor Serge, as Glatter reports". */
export function holderInWords({ voice, ground }: NonNullable<Place["claim"]>): string {
  return `${voice.name}${groundAfter(ground)}`
}

/** A day of UTC in words: "22 November 2026". */
export function dayInWords(at: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(at))
}
