import type { BesideView, LinkView, PremiseView, ReportView, Sign } from "@/lib/claims/comparing/view"
import { relationInWords } from "../../claims/_claim/words"

const SIGNS: Record<Sign, { two: string; several: string; mark: string }> = {
  agree: { two: "They agree on", several: "Two or more agree on", mark: "agreement" },
  differ: { two: "They disagree on", several: "Two or more disagree on", mark: "disagreement" },
  grant: {
    two: "One grants the other something, or limits it, on",
    several: "One grants another something, or limits it, on",
    mark: "a concession",
  },
  silent: {
    two: "One is silent, or only mentions it, on",
    several: "One or more are silent, or only mention it, on",
    mark: "a silence",
  },
  unread: {
    two: "One has not been looked at on",
    several: "One or more have not been looked at on",
    mark: "not looked yet",
  },
}

/** The beginning of a sentence that a number of questions ends. */
export function signInWords(sign: Sign, voices: number): string {
  return SIGNS[sign][voices === 2 ? "two" : "several"]
}

/** A sign in one or two words, for the head of a question. */
export function signMark(sign: Sign): string {
  return SIGNS[sign].mark
}

/** What one claim does to another, inside a sentence: "denies that it follows from". */
export function verbOf({ kind }: Pick<LinkView, "kind">): string {
  const words = relationInWords({ kind, direction: "from" })
  return words.charAt(0).toLowerCase() + words.slice(1)
}

const TIES: Record<PremiseView["tie"], string> = {
  "same question": "In common and apart on the same question",
  linked: "A link leads from what they share to where they part",
  "same words": "What they share and where they part rest on the same passage",
  judgement: "Nothing ties the two together; the second is a question of judgement",
}

/** How premise and verdict hang together, as a line. */
export function tieInWords(tie: PremiseView["tie"]): string {
  return TIES[tie]
}

const OUTCOMES: Record<ReportView["outcome"], (holder: string) => string> = {
  "own words": (holder) => `Collides with ${holder}’s own words`,
  "other report": () => "Collides with what another reports",
  "another time": () => "Otherwise at another date",
  alike: () => "Said elsewhere too",
  open: (holder) => `${holder}’s other claims there take no position`,
  alone: (holder) => `Nothing else of ${holder}’s stands on this question`,
}

/** What becomes of a report beside what else its holder is known by, in words. */
export function outcomeInWords(outcome: ReportView["outcome"], holder: string): string {
  return OUTCOMES[outcome](holder)
}

const HOWS: Record<BesideView["how"], string> = {
  denies: "A link sets it against this",
  otherwise: "Another position",
  alike: "The same position",
  open: "Takes no position that could be compared",
}

/** How a claim stands to a report of the same voice, and whether of the same time. */
export function howInWords({ how, together }: Pick<BesideView, "how" | "together">): string {
  const time =
    together === null ? "one of the two undated" : together ? "of the same time" : "at another date"
  return `${HOWS[how]}, ${time}`
}
