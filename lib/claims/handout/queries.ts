import type { Actor } from "@/lib/actor"
import { alignedQuestions } from "@/lib/claims/comparing/alignment"
import { linksOf } from "@/lib/claims/comparing/links"
import { pageWithin } from "@/lib/claims/comparing/pages"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { questionPageOf } from "@/lib/claims/question-page"
import type { QuestionView } from "@/lib/claims/view"
import { notFound } from "@/lib/errors"
import { referring } from "@/lib/sources/references/referring"
import { blinded } from "./blind"
import { recordsOf } from "./records"
import type { HandoutChoice } from "./schema"
import { numbersOf, sheetsOf } from "./sheets"
import type { ComparisonHandout, Handout, SheetLink } from "./view"

// Passages stand alone on paper: the words around them come from full texts that not all in a class may read.
const NO_CONTEXTS = new Map()

// Links both of whose claims stand on the paper, by the question of the claim that is acted on.
function linksOn(of: Content, questions: readonly QuestionView[], hide: (text: string) => string) {
  const numbers = numbersOf(questions)
  const links = new Map<string, SheetLink[]>()
  for (const { relation, from: actor, to: acted } of linksOf(of)) {
    const [from, to] = [numbers.get(actor.slug), numbers.get(acted.slug)]
    if (from === undefined || to === undefined) continue
    const { slug } = of.question.get(acted.questionId)!
    const { kind, reason, statedInText: stated } = relation
    links.set(slug, [...(links.get(slug) ?? []), { from, to, kind, reason: hide(reason), stated }])
  }
  return links
}

function handoutOf(of: Content, questions: readonly QuestionView[], choice: HandoutChoice): Handout {
  const blind = choice.names === "shown" ? null : blinded(questions)
  const links = linksOn(of, questions, blind?.hide ?? ((text) => text))
  const passages = choice.passages === "with"
  const { sheets, places } = sheetsOf(blind?.questions ?? questions, { passages, links })
  const { language } = of.debate
  return {
    debate: of.debate,
    sheets,
    references:
      choice.names === "hidden"
        ? null
        : referring({ style: choice.style, language, records: recordsOf(of), places }),
    key: choice.names === "key" ? blind!.key : null,
  }
}

/** One question for paper; `not_found` as for its page. */
export async function questionHandout(
  actor: Actor,
  debate: string,
  slug: string,
  choice: HandoutChoice,
): Promise<Handout> {
  const of = await content(actor, debate)
  const question = questionPageOf(of, slug, NO_CONTEXTS)
  if (!question) throw notFound("question")
  return handoutOf(of, [question], choice)
}

// Of a question what concerns these voices.
function among(question: QuestionView, slugs: ReadonlySet<string>): QuestionView {
  const { positions, sides, silences, unread } = question
  const held = sides.filter(({ voice }) => slugs.has(voice.slug))
  const taken = new Set(held.flatMap(({ claims }) => claims.map(({ position }) => position?.slug)))
  return {
    ...question,
    positions: positions.filter(({ slug }) => taken.has(slug)),
    sides: held,
    silences: silences.filter(({ voice }) => slugs.has(voice.slug)),
    unread: unread.filter(({ slug }) => slugs.has(slug)),
  }
}

/** Voices compared, for paper: a page (from 1) of the questions on which one of them says something. */
export async function comparisonHandout(
  actor: Actor,
  debate: string,
  asked: { voices: readonly string[]; page: number },
  choice: HandoutChoice,
): Promise<ComparisonHandout> {
  const of = await content(actor, debate)
  const voices = of.voices.filter(({ slug }) => asked.voices.includes(slug))
  const slugs = new Set(voices.map(({ slug }) => slug))
  const placed = alignedQuestions(
    of,
    voices.map(({ id }) => id),
  )
  const pages = placed.at(-1)?.page ?? 1
  const page = pageWithin(asked.page, pages)
  const here = placed.filter((each) => each.page === page)
  const questions = here.map(({ question }) => among(questionPageOf(of, question.slug, NO_CONTEXTS)!, slugs))
  const { sheets, ...handout } = handoutOf(of, questions, choice)
  return {
    ...handout,
    sheets: sheets.map((sheet, index) => ({ ...sheet, signs: here[index]!.signs })),
    names: voices.map(({ name }) => name),
    turn: { page, pages },
  }
}
