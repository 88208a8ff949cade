import type { BlindClaim } from "@/lib/claims/comparing/blind"
import type { QuestionName } from "@/lib/claims/comparing/view"
import type { DebateHead } from "@/lib/debates/view"
import type { Verdict } from "@/lib/generated/prisma/enums"

export type BlindQuestion = QuestionName & { claims: number; judged: number }

/** A question read without names. Where one is not signed in there is no reading, since nobody could judge. */
export type BlindView = {
  debate: DebateHead
  /** ids of the voices asked for that are here; none: all */
  of: string[]
  questions: BlindQuestion[]
  reading: {
    question: BlindQuestion
    claims: BlindClaim[]
    /** one's own newest answers, by evidence */
    answers: ReadonlyMap<string, Verdict>
    /** sums of the wordings that are judged, by evidence */
    shown: ReadonlyMap<string, string>
    previous: BlindQuestion | null
    next: BlindQuestion | null
    /** one's own seminars here, and the one that sees one's answers; null: everyone who reads the debate */
    seminars: { id: string; name: string }[]
    seminar: { id: string; name: string } | null
  } | null
}
