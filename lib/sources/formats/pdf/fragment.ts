/** Words in one place of a page, in points: from left to right along their line, `base` downwards from the top. */
export type Fragment = {
  words: string
  left: number
  right: number
  base: number
  size: number
  rtl: boolean
}

/** The middle of some numbers by size; 0 of none. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0
}

/** Fragments by the line they stand on, from top to bottom, each from left to right; a raised mark is on its line. */
export function rowsOf(fragments: readonly Fragment[]): Fragment[][] {
  const rows: { fragments: Fragment[]; base: number; size: number }[] = []
  for (const fragment of [...fragments].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1)
    if (row && fragment.base - row.base <= 0.45 * Math.max(fragment.size, row.size)) {
      row.fragments.push(fragment)
      // The largest letters say where the line stands, not the mark raised above it.
      if (fragment.size > row.size) Object.assign(row, { base: fragment.base, size: fragment.size })
    } else rows.push({ fragments: [fragment], base: fragment.base, size: fragment.size })
  }
  return rows.map((row) => row.fragments.sort((a, b) => a.left - b.left))
}
