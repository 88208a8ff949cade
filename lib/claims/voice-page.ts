import { published } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { silencesOf } from "./comparison"
import { type Content, voiceName } from "./content/content"
import { claimLine } from "./content/lines"
import { standingOf } from "./content/standing"
import type { VoiceView } from "./view"
import { say } from "./when"

/** A voice: all it claims, by question and date, and what it reports of others. Undefined if absent. */
export function voicePageOf(content: Content, slug: string): VoiceView | undefined {
  const voice = content.voices.find((each) => each.slug === slug)
  if (!voice) return undefined
  return {
    debate: content.debate,
    voice: { ...voiceName(content, voice.id), standing: standingOf(content, voice), note: voice.note },
    works: voice.works.map(({ slug, title, year, note }) => ({
      slug,
      title,
      date: year ? say(year) : null,
      note,
    })),
    sources: content.sources.flatMap((source) =>
      source.voices
        .filter((each) => each.voiceId === voice.id)
        .map((each) => {
          const csl = cslOf(source)
          return { slug: source.slug, title: csl.title, role: each.role, published: published(csl) }
        }),
    ),
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
