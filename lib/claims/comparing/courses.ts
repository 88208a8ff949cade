import { silencesOf } from "@/lib/claims/comparison"
import { type Content, voiceName } from "@/lib/claims/content/content"
import type { ClaimRow, QuestionRow, VoiceRow } from "@/lib/claims/content/rows"
import { say } from "@/lib/claims/when"
import { CLAIMS_ON_PAGE } from "./alignment"
import { courseOf, datesOf, ownLinks } from "./dates"
import type { Link } from "./links"
import { pagesOf } from "./pages"
import type { DatesView, SignPlace } from "./view"
import { questionName } from "./words"

type Spoken = { question: QuestionRow; claims: readonly ClaimRow[]; links: readonly Link[]; page: number }

/** What one voice holds in the whole debate, question by question, each with the page on which it stands. */
type Courses = { voice: VoiceRow; spoken: Spoken[]; dates: string[] }

/** All that a voice holds, put in order for looking at it date by date. */
export function coursesOf(content: Content, voice: VoiceRow): Courses {
  const own = ownLinks(content, voice.id)
  const spoken = content.questions.flatMap((question) => {
    const claims = content.cells.get(question.id)?.get(voice.id) ?? []
    return claims.length > 0 ? [{ question, claims, links: own.get(question.id) ?? [] }] : []
  })
  const pages = pagesOf(
    spoken.map(({ claims }) => claims.length),
    CLAIMS_ON_PAGE,
  )
  return {
    voice,
    spoken: spoken.map((each, at) => ({ ...each, page: pages[at]! })),
    dates: datesOf(spoken.flatMap(({ claims }) => claims)),
  }
}

/** What can be said of a voice's views over time before one looks at any question. */
export function overview(
  content: Content,
  { voice, spoken, dates }: Courses,
): Omit<DatesView, "questions" | "turn"> {
  const took = (course: ReturnType<typeof courseOf>): SignPlace[] =>
    spoken
      .filter(({ claims, links }) => courseOf(claims, links) === course)
      .map(({ question, page }) => {
        const { number, ask } = questionName(content, question.id)
        return { number, ask, page }
      })
  const speaks = new Set(spoken.map(({ question }) => question))
  const mute = content.questions.filter((question) => !speaks.has(question))
  const searched = (question: QuestionRow) => silencesOf(question, voice.id).length > 0
  return {
    debate: content.debate,
    voice: voiceName(content, voice.id),
    dates: dates.map(say),
    changed: took("changed"),
    again: took("again"),
    once: took("once"),
    silent: mute.filter(searched).map(({ id }) => questionName(content, id)),
    unread: mute.filter((question) => !searched(question)).map(({ id }) => questionName(content, id)),
  }
}
