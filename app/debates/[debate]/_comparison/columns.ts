import type { Cell, Comparison } from "@/lib/claims/view"

/** A cell to show, or several neighbours that nobody has looked at, shown as one. */
export type Run = { cell: Cell } | { unread: Cell[] }

const isUnread = (cell: Cell) => cell.claims.length === 0 && cell.silences.length === 0

/** The cells of a row with neighbouring unread ones joined; together they cover the row once, in order. */
export function inRuns(cells: readonly Cell[]): Run[] {
  const runs: Run[] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    if (!isUnread(cell)) runs.push({ cell })
    else if (last && "unread" in last) last.unread.push(cell)
    else runs.push({ unread: [cell] })
  }
  return runs
}

export type Width = "wide" | "plain" | "narrow" | "bare"

/** Widths in rem: 23 to 26 characters of a claim in a plain column; a name alone in a bare one. */
export const REM: Record<Width, number> = { wide: 17, plain: 11, narrow: 10, bare: 7 }

/** How wide each chosen voice's column should be, from how much stands in it. */
export function columnWidths(rows: Comparison["rows"], columns: number): Width[] {
  return Array.from({ length: columns }, (_, index) => {
    const cells = rows.map((row) => row.cells[index]!)
    const claims = cells.map((cell) => cell.claims.length)
    if (claims.filter((count) => count >= 3).length * 4 >= rows.length) return "wide"
    if (claims.filter((count) => count > 0).length >= 2) return "plain"
    return cells.some((cell) => !isUnread(cell)) ? "narrow" : "bare"
  })
}
