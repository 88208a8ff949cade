import { type Content, type Use, voiceName } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { paragraphOf, speakersOf } from "@/lib/claims/content/passages"
import { cslOf } from "@/lib/sources/csl"
import { type Quoted, type Stretch, voicesOf } from "./stretches"
import type { QuotedView, StretchView, UseView } from "./view"

/** A source by its name and title. */
export function sourceNamed(content: Content, id: string): { slug: string; title: string } {
  const source = content.source.get(id)!
  return { slug: source.slug, title: cslOf(source).title }
}

const useView = (content: Content, { evidence, claim }: Use): UseView => ({
  claim: claimLine(content, claim),
  bearing: evidence.bearing,
  speakers: speakersOf(content, evidence, claim.voiceId),
})

/** A passage with its uses, as it is shown. */
export function quotedView(content: Content, { id, exact, sourceId, locator, uses }: Quoted): QuotedView {
  return {
    id,
    exact,
    source: sourceNamed(content, sourceId),
    paragraph: paragraphOf(locator),
    anchor: `w-${id}`,
    uses: uses.map((use) => useView(content, use)),
  }
}

/** A stretch with its passages, as it is shown. */
export function stretchView(content: Content, stretch: Stretch): StretchView {
  return {
    passages: stretch.passages.map((passage) => quotedView(content, passage)),
    voices: [...voicesOf(stretch)].map((id) => voiceName(content, id)),
  }
}
