import type { Range } from "@/lib/text/segment"

type Mended = Range & { id: string; before: string; after: string; refused: boolean }
type Cluster = Range & { after: string | null; ids: string[] }
type Texts = { raw: string; clean: string }

/** The same stretch of a block in the raw text and in the clean one; with ids where it was, or may have been, mended. */
export type Span = { raw: Range; clean: Range; ids: string[] }

/**
 * A block of the raw text beside the same block of the clean one, parted at its mends (in order). Between the mends both
 * are the same; where mends lie upon each other so that this cannot be seen, the rest of the block is one span.
 */
export function spansOf(texts: Texts, raw: Range, clean: Range, mends: readonly Mended[]): Span[] {
  const clusters = clustersOf(raw, mends)
  const spans: Span[] = []
  const at = { raw: raw.start, clean: clean.start }
  const add = (toRaw: number, toClean: number, ids: string[]) => {
    spans.push({ raw: { start: at.raw, end: toRaw }, clean: { start: at.clean, end: toClean }, ids })
    at.raw = toRaw
    at.clean = toClean
  }
  for (const [i, cluster] of clusters.entries()) {
    const start = at.clean + cluster.start - at.raw
    const next = texts.raw.slice(cluster.end, clusters[i + 1]?.start ?? raw.end)
    const same = texts.clean.startsWith(texts.raw.slice(at.raw, cluster.start), at.clean)
    const within = { start, end: clean.end }
    const end = same ? endOf(texts.clean, within, cluster.after, next, i === clusters.length - 1) : null
    if (end === null) {
      const rest = clusters.slice(i).flatMap(({ ids }) => ids)
      add(raw.end, clean.end, rest)
      break
    }
    add(cluster.start, start, [])
    add(cluster.end, end, cluster.ids)
  }
  add(raw.end, clean.end, [])
  return spans.filter((span) => span.ids.length > 0 || span.raw.end > span.raw.start)
}

/** Where what became of a cluster ends, since the words that follow it are the same in both texts; null if they are not. */
function endOf(
  clean: string,
  within: Range,
  after: string | null,
  next: string,
  last: boolean,
): number | null {
  if (after !== null && clean.startsWith(after + next, within.start)) return within.start + after.length
  const end = last ? within.end - next.length : clean.indexOf(next, within.start)
  const fits = next.length > 0 || last
  return fits && end >= within.start && end <= within.end && clean.startsWith(next, end) ? end : null
}

/** Mends of the same raw words are one; what they become is known of one alone, or of one upon another. */
function clustersOf(raw: Range, mends: readonly Mended[]): Cluster[] {
  const clusters: Cluster[] = []
  for (const { id, before, after, refused, ...mend } of mends) {
    if (mend.end < raw.start || mend.start > raw.end) continue
    const [start, end] = [Math.max(mend.start, raw.start), Math.min(mend.end, raw.end)]
    const becomes = refused ? before : after
    const last = clusters.at(-1)
    const same = last && start === last.start && end === last.end
    if (!last || (!same && start >= last.end)) {
      clusters.push({ start, end, after: becomes, ids: [id] })
      continue
    }
    last.after = same ? becomes : null
    last.end = Math.max(last.end, end)
    last.ids.push(id)
  }
  return clusters
}
