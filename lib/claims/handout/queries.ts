import type { Actor } from "@/lib/actor"
import { alignedQuestions } from "@/lib/claims/comparing/alignment"
import { linksOf } from "@/lib/claims/comparing/links"
import { pageWithin } from "@/lib/claims/comparing/pages"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { factDisputes } from "@/lib/claims/queries"
import { questionPageOf } from "@/lib/claims/question-page"
import type { FactDisputeView, QuestionView } from "@/lib/claims/view"
import { notFound } from "@/lib/errors"
import { referring } from "@/lib/sources/references/referring"
import { type Blinded, blinded } from "./blind"
import { recordsOf } from "./records"
import type { HandoutChoice } from "./schema"
import { numbersOf, sheetsOf } from "./sheets"
import type { ComparisonHandout, Handout, SheetFact, SheetLink } from "./view"

// Passages stand alone on paper: the words around them come from full texts that not all in a class may read.
const NO_CONTEXTS = new Map()

const asItIs = (text: string) => text
const blindFor = (questions: readonly QuestionView[], { names }: HandoutChoice) =>
  names === "shown" ? null : blinded(questions)

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

function handoutOf(
  of: Content,
  questions: readonly QuestionView[],
  blind: Blinded | null,
  choice: HandoutChoice,
): Handout {
  const links = linksOn(of, questions, blind?.hide ?? asItIs)
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
  return handoutOf(of, [question], blindFor([question], choice), choice)
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

// Points on which two of these voices at least give versions.
function factsAmong(
  disputes: FactDisputeView[],
  slugs: ReadonlySet<string>,
  blind: Blinded | null,
): SheetFact[] {
  const hide = blind?.hide ?? asItIs
  return disputes.flatMap(({ point, versions }) => {
    const told = versions.flatMap(({ voice, says }) => {
      const name = blind ? blind.letterOf(voice) : voice.name
      return name && slugs.has(voice.slug) ? [{ name, says: hide(says) }] : []
    })
    if (new Set(told.map(({ name }) => name)).size < 2) return []
    return [{ point: hide(point), versions: told }]
  })
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
  const blind = blindFor(questions, choice)
  const { sheets, ...handout } = handoutOf(of, questions, blind, choice)
  const { disputes } = await factDisputes(actor, debate)
  return {
    ...handout,
    sheets: sheets.map((sheet, index) => ({ ...sheet, signs: here[index]!.signs })),
    names: voices.map(({ name }) => name),
    facts: page === 1 ? factsAmong(disputes, slugs, blind) : [],
    turn: { page, pages },
  }
}
