import { type Change, type Cleaned, clean, type Range } from "@/lib/text/clean"
import { judgements } from "./judgements"
import { type Case, type Placed, type Scores, scoreOf } from "./score"

/** Adds to the scores what cleaning made of a case; returns what it got wrong, in words. */
export function measure(scores: Scores, one: Case): string[] {
  const cleaned = clean(one.material)
  const placed: Placed[] = []
  for (const span of one.spans) {
    const start = placed.at(-1)?.end ?? 0
    placed.push({ ...span, start, end: start + span.raw.length })
  }
  return [...mends(scores, one.raw, placed, cleaned), ...judgements(scores, one, placed, cleaned)]
}

function mends(scores: Scores, raw: string, placed: readonly Placed[], { changes }: Cleaned): string[] {
  const wrong: string[] = []
  const met = new Set<Placed>()
  for (const cluster of clustered(changes)) {
    const touched = placed.filter((span) => span.start < cluster.end && span.end > cluster.start)
    const [start, end] = [touched[0]!.start, touched.at(-1)!.end]
    const result = raw.slice(start, cluster.start) + cluster.after + raw.slice(cluster.end, end)
    const isRight = result === touched.map(({ truth }) => truth).join("")
    for (const kind of cluster.kinds) {
      const score = scoreOf(scores, kind)
      score.made++
      if (isRight) score.right++
    }
    if (isRight) for (const span of touched) met.add(span)
    else {
      const around = JSON.stringify(raw.slice(Math.max(0, start - 40), end + 40))
      wrong.push(`${[...cluster.kinds]}: ${around} gave ${JSON.stringify(result)}`)
    }
  }
  for (const span of placed) {
    if (!span.kind || span.raw === span.truth) continue
    const score = scoreOf(scores, span.kind)
    score.due++
    if (met.has(span)) score.met++
    else
      wrong.push(
        `left ${span.kind}: ${JSON.stringify(raw.slice(Math.max(0, span.start - 60), span.end + 40))}`,
      )
  }
  return wrong
}

const APART = new Set(["mojibake", "page-furniture"])

type Cluster = Range & { kinds: Set<string>; after: string }

/** Mends of the same place, or of places that touch, taken together. */
function clustered(changes: readonly Change[]): Cluster[] {
  const clusters: Cluster[] = []
  const sorted = changes.toSorted((a, b) => a.start - b.start || a.end - b.end)
  for (const { kind, start, end, after } of sorted) {
    const last = clusters.at(-1)
    const isApart = APART.has(kind) || last?.kinds.has("page-furniture")
    if (!last || start > last.end || (start === last.end && isApart))
      clusters.push({ start, end, kinds: new Set([kind]), after })
    else {
      last.after = start < last.end ? after : last.after + after
      last.end = Math.max(last.end, end)
      last.kinds.add(kind)
    }
  }
  return clusters
}
