import type { Content } from "@/lib/claims/content/content"
import { paragraphOf, speakersOf } from "@/lib/claims/content/passages"
import type { TermRow } from "@/lib/claims/content/rows"
import { cslOf } from "@/lib/sources/csl"
import { findTerms, formsOf } from "./matching"
import { citedIn, termPageOf } from "./term-page"
import type { TermToEdit } from "./view"

// What may show what a voice means: the passages of its own claims, and those already chosen.
function passagesFor(content: Content, term: TermRow, voiceId: string, chosen: readonly string[]) {
  const words = formsOf([term])
  const cited = citedIn(content)
  const own = content.claims
    .filter((claim) => claim.voiceId === voiceId)
    .flatMap((claim) => claim.evidence.map(({ passage }) => passage.id))
  const passages = [...new Set([...chosen, ...own])].flatMap((id) => {
    const evidence = cited(id, voiceId)
    if (!evidence) return []
    const { exact, sourceId, locator } = evidence.passage
    const paragraph = paragraphOf(locator)
    const title = cslOf(content.source.get(sourceId)!).title
    return [
      {
        ...{ id, exact },
        where: paragraph === null ? title : `${title}, par. ${paragraph}`,
        speakers: speakersOf(content, evidence, voiceId),
        named: findTerms(exact, words).length > 0,
      },
    ]
  })
  return passages.sort((a, b) => Number(b.named) - Number(a.named))
}

/** A term with a meaning of it, or with what one of a voice can be made of. */
export function toEditOf(
  content: Content,
  term: TermRow,
  asked: { sense?: string; voice?: string },
): TermToEdit {
  const { id, version, slug, name, forms, senses } = termPageOf(content, term)
  const chosen = senses.find((sense) => sense.id === asked.sense) ?? null
  const row = content.voices.find((each) => each.slug === (chosen?.voice.slug ?? asked.voice))
  const shown = chosen?.passages.map((passage) => passage.id) ?? []
  return {
    debate: content.debate,
    ...{ id, version, slug, name, forms, chosen },
    senses: term.senses.length,
    voices: content.voices.map((voice) => ({ id: voice.id, slug: voice.slug, name: voice.name })),
    voice: row
      ? {
          id: row.id,
          name: row.name,
          works: row.works.map((work) => ({ id: work.id, title: work.title })),
          passages: passagesFor(content, term, row.id, shown),
        }
      : null,
  }
}
