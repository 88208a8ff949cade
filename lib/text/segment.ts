export type Range = { start: number; end: number }
export type Mark = Range & { id: string }

/** A stretch of a block: the marks over it (in the order given) and those of them that end with it. */
type Segment = Range & { ids: string[]; endsHere: string[] }

/** Consecutive segments that cover the range, parted wherever a mark begins or ends (a sweep over the borders).
 * Empty marks are ignored; a mark that reaches beyond the range is clipped and ends only where it truly ends. */
export function segment(range: Range, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(
    (mark) => mark.start < mark.end && mark.start < range.end && mark.end > range.start,
  )
  const borders = new Set([range.start, range.end])
  for (const mark of inside) {
    if (mark.start > range.start) borders.add(mark.start)
    if (mark.end < range.end) borders.add(mark.end)
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const open = new Set<number>()
  const opening = byBorder(inside, (mark) => Math.max(mark.start, range.start))
  const closing = byBorder(inside, (mark) => Math.min(mark.end, range.end))
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i]!
    for (const index of closing.get(start) ?? []) open.delete(index)
    for (const index of opening.get(start) ?? []) open.add(index)
    const over = [...open].sort((a, b) => a - b).map((index) => inside[index]!)
    const endsHere = over.filter((mark) => mark.end === end).map((mark) => mark.id)
    return { start, end, ids: over.map((mark) => mark.id), endsHere }
  })
}

function byBorder(marks: readonly Mark[], border: (mark: Mark) => number): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const [index, mark] of marks.entries()) {
    const at = border(mark)
    const list = found.get(at)
    if (list) list.push(index)
    else found.set(at, [index])
  }
  return found
}
