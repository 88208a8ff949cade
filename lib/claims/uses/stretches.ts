import type { Content, Use } from "@/lib/claims/content/content"

/** A passage with everything that uses it as evidence for a claim. */
export type Quoted = {
  id: string
  sourceId: string
  exact: string
  locator: string | null
  /** its range in the source's excerpts; null where it does not stand in them */
  range: { start: number; end: number } | null
  uses: Use[]
}

/** Passages of one text that overlap one another, in the order of the text. */
export type Stretch = { sourceId: string; passages: Quoted[] }

/** Every passage that is evidence for a claim, by its id. */
export function quotedIn(content: Content): Map<string, Quoted> {
  const edition = new Map(
    content.sources.map(({ id, editions }) => [
      id,
      editions.findLast((each) => each.kind === "EXCERPTS")?.id ?? null,
    ]),
  )
  const quoted = new Map<string, Quoted>()
  for (const claim of content.claims)
    for (const evidence of claim.evidence) {
      const { id, sourceId, exact, locator, anchors } = evidence.passage
      const known = quoted.get(id)
      if (known) {
        known.uses.push({ evidence, claim })
        continue
      }
      const at = anchors.find((anchor) => anchor.editionId === edition.get(sourceId) && anchor.start !== null)
      const range = at ? { start: at.start!, end: at.end! } : null
      quoted.set(id, { id, sourceId, exact, locator, range, uses: [{ evidence, claim }] })
    }
  return quoted
}

/** Whether two passages have words in common. */
export function overlap(one: Quoted, other: Quoted): boolean {
  if (one.id === other.id) return true
  if (one.sourceId !== other.sourceId || !one.range || !other.range) return false
  return one.range.start < other.range.end && other.range.start < one.range.end
}

// What has no place stands after what has one, in the order in which claims use it.
const byPlace = (a: Quoted, b: Quoted) => (a.range?.start ?? Infinity) - (b.range?.start ?? Infinity) || 0

/** The stretches of each source that are used, by the source's id, each source's in the order of its text. A sort and a sweep. */
export function stretchesOf(quoted: Iterable<Quoted>): Map<string, Stretch[]> {
  const stretches = new Map<string, Stretch[]>()
  const ends = new Map<Stretch, number>()
  for (const passage of [...quoted].sort(byPlace)) {
    const here = stretches.get(passage.sourceId) ?? []
    if (here.length === 0) stretches.set(passage.sourceId, here)
    const last = here.at(-1)
    const end = passage.range?.end ?? 0
    if (last && passage.range && passage.range.start < ends.get(last)!) {
      last.passages.push(passage)
      ends.set(last, Math.max(ends.get(last)!, end))
    } else {
      const stretch = { sourceId: passage.sourceId, passages: [passage] }
      here.push(stretch)
      ends.set(stretch, end)
    }
  }
  return stretches
}

/** The ids of the voices for whose claims a stretch is used, in the order of first use. */
export function voicesOf({ passages }: Stretch): Set<string> {
  return new Set(passages.flatMap(({ uses }) => uses.map(({ claim }) => claim.voiceId)))
}
