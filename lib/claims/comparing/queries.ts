import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { columnsOf } from "@/lib/claims/comparison"
import { claimAt } from "@/lib/claims/content/addresses"
import { type Content, voiceName } from "@/lib/claims/content/content"
import { content, contextsOf } from "@/lib/claims/content/queries"
import type { ClaimRow, VoiceRow } from "@/lib/claims/content/rows"
import { notFound } from "@/lib/errors"
import { alignedQuestions, alignedView, summaryOf } from "./alignment"
import { linksByClaim, type Report, reportOf, reportsOf } from "./collisions"
import { coursesOf, overview } from "./courses"
import { datedView } from "./dates"
import { pageWithin } from "./pages"
import { premiseView } from "./premise-view"
import { type SharedPremise, sharedPremises } from "./premises"
import { reportView } from "./report-view"
import type { ChoiceView, ComparedView, DatesView, PremisesView, ReportsView, ReportView, Turn } from "./view"

const premises = kept<SharedPremise[]>(60)
const reports = kept<Report[]>(20)

function wordsOf(actor: Actor, of: Content, claims: readonly ClaimRow[]) {
  const evidence = claims.flatMap((claim) => claim.evidence)
  return contextsOf(actor, of, evidence)
}

function turnTo(page: number, pages: number): Turn {
  return { page: pageWithin(page, pages), pages: Math.max(1, pages) }
}

function pageOf<T>(things: readonly T[], page: number, most: number): { here: T[]; turn: Turn } {
  const turn = turnTo(page, Math.ceil(things.length / most))
  return { turn, here: things.slice((turn.page - 1) * most, turn.page * most) }
}

// In the order of the table; slugs that name no voice are passed over.
function voicesOf(of: Content, slugs: readonly string[]): VoiceRow[] {
  const asked = new Set(slugs)
  return of.voices.filter(({ slug }) => asked.has(slug))
}

// Of the pairs among these voices; of all pairs where none are named.
function premisesAmong(of: Content, named: readonly VoiceRow[]): Promise<SharedPremise[]> {
  const voices = (named.length > 0 ? named : of.voices).map(({ id }) => id)
  return premises(`${of.key} ${voices.join()}`, async () => sharedPremises(of, voices))
}

const PREMISES_SHOWN = 6

/** Which voices can be compared, those named marked; where none is, also what is most telling in the whole debate. */
export async function choice(actor: Actor, debate: string, slugs: readonly string[]): Promise<ChoiceView> {
  const of = await content(actor, debate)
  const voices = columnsOf(of, slugs)
  const all = voices.some((voice) => voice.chosen) ? [] : await premisesAmong(of, [])
  return {
    debate: of.debate,
    voices,
    premises: all.slice(0, PREMISES_SHOWN).map((each) => premiseView(of, each)),
    allPremises: all.length,
  }
}

/** Several voices side by side, question by question, a page of them (from 1); a word about all pages comes first. */
export async function compared(
  actor: Actor,
  debate: string,
  slugs: readonly string[],
  page: number,
): Promise<ComparedView> {
  const of = await content(actor, debate)
  const voices = voicesOf(of, slugs)
  const ids = voices.map(({ id }) => id)
  const placed = alignedQuestions(of, ids)
  const turn = turnTo(page, placed.at(-1)?.page ?? 1)
  const here = placed.filter((each) => each.page === turn.page)
  const claims = here.flatMap((each) => each.claims)
  const [contexts, shared] = await Promise.all([wordsOf(actor, of, claims), premisesAmong(of, voices)])
  return {
    debate: of.debate,
    voices: voices.map(({ id }) => voiceName(of, id)),
    summary: summaryOf(of, placed),
    all: placed.length,
    without: of.questions.length - placed.length,
    questions: here.map((each) => alignedView(of, each, ids, contexts)),
    turn,
    premises: shared.slice(0, PREMISES_SHOWN).map((each) => premiseView(of, each)),
    allPremises: shared.length,
  }
}

/** One voice at its several dates, question by question, a page of them; `not_found` where there is no such voice. */
export async function dated(actor: Actor, debate: string, slug: string, page: number): Promise<DatesView> {
  const of = await content(actor, debate)
  const [voice] = voicesOf(of, [slug])
  if (!voice) throw notFound("voice")
  const courses = coursesOf(of, voice)
  const turn = turnTo(page, courses.spoken.at(-1)?.page ?? 1)
  const here = courses.spoken.filter((each) => each.page === turn.page)
  const claims = here.flatMap((each) => each.claims)
  const contexts = await wordsOf(actor, of, claims)
  const { dates } = courses
  return {
    ...overview(of, courses),
    questions: here.map(({ question, ...given }) => datedView(of, question, { ...given, dates }, contexts)),
    turn,
  }
}

const PREMISES_ON_PAGE = 20

/** Shared premises with opposite verdicts among these voices, or in the whole debate where none are named; a page of them. */
export async function premisesIn(
  actor: Actor,
  debate: string,
  slugs: readonly string[],
  page: number,
): Promise<PremisesView> {
  const of = await content(actor, debate)
  const voices = voicesOf(of, slugs)
  const all = await premisesAmong(of, voices)
  const { here, turn } = pageOf(all, page, PREMISES_ON_PAGE)
  return {
    debate: of.debate,
    voices: voices.map(({ id }) => voiceName(of, id)),
    premises: here.map((each) => premiseView(of, each)),
    all: all.length,
    turn,
  }
}

const REPORTS_ON_PAGE = 20

/** What voices are reported to hold, each beside their own words, a page of them; those that collide first. */
export async function reportsIn(actor: Actor, debate: string, page: number): Promise<ReportsView> {
  const of = await content(actor, debate)
  const all = await reports(of.key, async () => reportsOf(of))
  const { here, turn } = pageOf(all, page, REPORTS_ON_PAGE)
  const beside = here.flatMap(({ own, others }) => [...own, ...others])
  const claims = [...here, ...beside].map(({ claim }) => claim)
  const contexts = await wordsOf(actor, of, claims)
  return {
    debate: of.debate,
    all: all.length,
    colliding: all.filter(({ outcome }) => outcome === "own words" || outcome === "other report").length,
    reports: here.map((each) => reportView(of, each, contexts)),
    turn,
  }
}

/** A reported or imputed claim beside what else its holder is known by, in a debate's content that has been read; null for a claim
 * in own words. */
export function reportBeside(of: Content, slug: string): ReportView | null {
  const claim = claimAt(of, slug)
  const report = claim && reportOf(of, linksByClaim(of), claim)
  return report ? reportView(of, report, new Map()) : null
}

/** The ids of these voices: an address that must name nobody carries them. */
export async function voiceIds(actor: Actor, debate: string, slugs: readonly string[]): Promise<string[]> {
  return voicesOf(await content(actor, debate), slugs).map(({ id }) => id)
}
