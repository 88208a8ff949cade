import { type Content, type Use, voiceName } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { paragraphOf, speakersOf } from "@/lib/claims/content/passages"
import { cslOf } from "@/lib/sources/csl"
import { type Quoted, type Stretch, voicesOf } from "./stretches"
import type { QuotedView, StretchesView, StretchView, UseView } from "./view"

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

const stretchView = (content: Content, stretch: Stretch): StretchView => ({
  passages: stretch.passages.map((passage) => quotedView(content, passage)),
  voices: [...voicesOf(stretch)].map((id) => voiceName(content, id)),
})

/** How many stretches are shown at once. */
export const AT_ONCE = 30

/** Stretches as they are shown, at most `most` of them from `from` on. */
export function shownFrom(
  content: Content,
  stretches: readonly Stretch[],
  from: number,
  most: number,
): StretchesView {
  return {
    shown: stretches.slice(from, from + most).map((stretch) => stretchView(content, stretch)),
    from,
    total: stretches.length,
  }
}
