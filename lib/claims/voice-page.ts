import { published } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { silencesOf } from "./comparison"
import { type Content, voiceName } from "./content/content"
import { claimLine } from "./content/lines"
import type { VoiceRow } from "./content/rows"
import { standingOf } from "./content/standing"
import type { VoiceView } from "./view"
import { say } from "./when"

// A work that can be read here stands among the sources.
function worksOf(content: Content, voice: VoiceRow): VoiceView["works"] {
  const shown = new Set(content.sources.map((source) => source.workId))
  return voice.works
    .filter((work) => !shown.has(work.id))
    .map(({ slug, title, year, note }) => ({ slug, title, date: year ? say(year) : null, note }))
}

function sourcesOf(content: Content, voice: VoiceRow): VoiceView["sources"] {
  return content.sources.flatMap((source) => {
    const { title } = cslOf(source)
    const parts = source.voices.filter((each) => each.voiceId === voice.id)
    return parts.map(({ role }) => ({ slug: source.slug, title, role, published: published(cslOf(source)) }))
  })
}

/** A voice: all it claims, by question and date, and what it reports of others. Undefined if absent. */
export function voicePageOf(content: Content, slug: string): VoiceView | undefined {
  const voice = content.voices.find((each) => each.slug === slug)
  if (!voice) return undefined
  return {
    debate: content.debate,
    voice: { ...voiceName(content, voice.id), standing: standingOf(content, voice), note: voice.note },
    works: worksOf(content, voice),
    sources: sourcesOf(content, voice),
    questions: content.questions.map((question, index) => ({
      slug: question.slug,
      number: index + 1,
      ask: question.ask,
      claims: (content.cells.get(question.id)?.get(voice.id) ?? []).map((claim) => claimLine(content, claim)),
      silences: silencesOf(question, voice.id),
    })),
    reports: content.claims
      .filter((claim) => claim.reporterId === voice.id)
      .map((claim) => claimLine(content, claim)),
  }
}
