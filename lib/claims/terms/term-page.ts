import { type Content, voiceName } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { paragraphOf, speakersOf } from "@/lib/claims/content/passages"
import type { EvidenceRow, SenseRow, TermRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import { say } from "@/lib/claims/when"
import { cslOf } from "@/lib/sources/csl"
import { findTerms, formsOf } from "./matching"
import type { SensePassageView, SenseView, TermLine, TermView } from "./view"

/** By passage: the evidence that rests on it, that of a voice's own claims before others'. */
type Cited = (passageId: string, voiceId: string) => EvidenceRow | undefined

/** Looks up how a passage is cited, so that it is known who speaks in it. */
export function citedIn(content: Content): Cited {
  const first = new Map<string, EvidenceRow>()
  const own = new Map<string, EvidenceRow>()
  for (const claim of content.claims)
    for (const evidence of claim.evidence) {
      const { id } = evidence.passage
      if (!first.has(id)) first.set(id, evidence)
      if (!own.has(`${id} ${claim.voiceId}`)) own.set(`${id} ${claim.voiceId}`, evidence)
    }
  return (passageId, voiceId) => own.get(`${passageId} ${voiceId}`) ?? first.get(passageId)
}

function passageView(content: Content, evidence: EvidenceRow, voiceId: string): SensePassageView {
  const { id, exact, sourceId, locator } = evidence.passage
  const source = content.source.get(sourceId)!
  return {
    id,
    exact,
    source: { slug: source.slug, title: cslOf(source).title },
    paragraph: paragraphOf(locator),
    anchor: `w-${id}`,
    speakers: speakersOf(content, evidence, voiceId),
  }
}

// Reporting is not holding: whether the voice itself writes one of the passages, is quoted in one, or is only told of.
function knownBy(content: Content, voiceId: string, evidence: readonly EvidenceRow[]): SenseView["known"] {
  const chains = evidence.map(({ speakers }) => speakers.map((speaker) => speaker.voiceId))
  if (chains.some(([first]) => first === voiceId)) return { how: "own", by: [] }
  const quoted = chains.filter((chain) => chain.includes(voiceId))
  const outermost = new Set((quoted.length > 0 ? quoted : chains).flatMap(([first]) => first ?? []))
  return {
    how: quoted.length > 0 ? "quoted" : "reported",
    by: [...outermost].map((id) => voiceName(content, id)),
  }
}

function senseView(content: Content, cited: Cited, sense: SenseRow): SenseView | undefined {
  const { id, version, voiceId, workId, gloss } = sense
  if (!content.voice.has(voiceId)) return undefined
  const evidence = sense.passages.flatMap(({ passageId }) => cited(passageId, voiceId) ?? [])
  const work = workId ? content.work.get(workId) : undefined
  return {
    id,
    version,
    voice: voiceName(content, voiceId),
    work: work ? { slug: work.slug, title: work.title, date: work.year ? say(work.year) : null } : null,
    gloss,
    known: knownBy(content, voiceId, evidence),
    passages: evidence.map((each) => passageView(content, each, voiceId)),
  }
}

// Voices in the order of the debate, each one's meanings in the curators' order.
function sensesOf(content: Content, term: TermRow): SenseRow[] {
  const place = new Map(content.voices.map(({ id }, at) => [id, at]))
  return term.senses
    .filter(({ voiceId }) => place.has(voiceId))
    .toSorted((a, b) => place.get(a.voiceId)! - place.get(b.voiceId)! || a.order - b.order)
}

/** A term as one line of a list. */
export function termLine(content: Content, term: TermRow): TermLine {
  const senses = sensesOf(content, term)
  const voices = new Set(senses.map(({ voiceId }) => voiceId))
  const { slug, name, forms } = term
  return {
    slug,
    name,
    forms,
    senses: senses.length,
    voices: [...voices].map((id) => voiceName(content, id)),
  }
}

/** A term with what each voice means by it, and the claims whose statements use it; `can` is set by the query. */
export function termPageOf(content: Content, term: TermRow): Omit<TermView, "can"> {
  const { id, version, slug, name, forms } = term
  const cited = citedIn(content)
  const words = formsOf([term])
  return {
    debate: content.debate,
    ...{ id, version, slug, name, forms },
    senses: sensesOf(content, term).flatMap((sense) => senseView(content, cited, sense) ?? []),
    claims: content.claims
      .filter(({ statement }) => findTerms(statement, words).length > 0)
      .map((claim) => {
        const line = claimLine(content, claim)
        return {
          slug: line.slug,
          voice: line.voice,
          statement: line.statement,
          ground: groundAfter(line.ground),
        }
      }),
  }
}
