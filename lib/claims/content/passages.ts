import type { PassageView, Speaker } from "@/lib/claims/view"
import { cslOf } from "@/lib/sources/csl"
import { type Content, voiceName } from "./content"
import { claimRef } from "./lines"
import type { EvidenceRow } from "./rows"

/** Words before and after a passage, by the passage's id; only from a full text that the reader may read. */
export type Contexts = ReadonlyMap<string, { before: string; after: string }>

/** The chain of a piece of evidence. The last of several who has no words of its own there is spoken on, not quoted. */
export function speakersOf(content: Content, evidence: EvidenceRow, about: string | null = null): Speaker[] {
  const chain: Speaker[] = evidence.speakers.map(({ voiceId }, index) => ({
    voice: voiceName(content, voiceId),
    how: index === 0 ? "speaks" : "quoting",
  }))
  if (about && !evidence.speakers.some(({ voiceId }) => voiceId === about)) {
    chain.push({ voice: voiceName(content, about), how: "on" })
  }
  return chain
}

/** "35/4-15" → 35. */
export function paragraphOf(locator: string | null): number | null {
  const number = Number.parseInt(locator ?? "", 10)
  return Number.isNaN(number) ? null : number
}

/** A passage as evidence: the words, who speaks, and where else they serve. `about`: the voice of the claim. */
export function passageView(
  content: Content,
  evidence: EvidenceRow,
  about: string | null,
  contexts: Contexts,
): PassageView {
  const { id, exact, sourceId, locator } = evidence.passage
  const source = content.source.get(sourceId)!
  const context = contexts.get(id)
  return {
    evidenceId: evidence.id,
    bearing: evidence.bearing,
    exact,
    before: context?.before ?? "",
    after: context?.after ?? "",
    source: { slug: source.slug, title: cslOf(source).title },
    paragraph: paragraphOf(locator),
    anchor: `w-${id}`,
    speakers: speakersOf(content, evidence, about),
    note: evidence.note,
    alsoIn: (content.same.get(evidence.id) ?? []).map((use) => ({
      claim: claimRef(content, use.claim),
      speakers: speakersOf(content, use.evidence, use.claim.voiceId),
    })),
  }
}
