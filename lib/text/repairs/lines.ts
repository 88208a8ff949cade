/** A line that is not blank, without the spaces around it. */
export type Line = {
  start: number
  end: number
  text: string
  /** a blank line stands before it */
  gap: boolean
  /** a page begins before it, so that a blank line there tells nothing */
  border: boolean
  /** by how many spaces it is indented */
  indent: number
}

const TAB = 4

/** The lines of a text that are not blank, with their offsets; `borders`: where pages begin, in order. */
export function linesOf(text: string, borders: readonly number[] = []): Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = false
  let next = 0
  for (const line of text.split("\n")) {
    const trimmed = line.trim()
    if (trimmed) {
      const start = from + line.indexOf(trimmed)
      const passed = next
      while (next < borders.length && borders[next]! <= start) next++
      const border = next > passed && lines.length > 0
      const indent = line.slice(0, start - from).replaceAll("\t", " ".repeat(TAB)).length
      lines.push({ start, end: start + trimmed.length, text: trimmed, gap: gap && !border, border, indent })
    }
    gap = trimmed === ""
    from += line.length + 1
  }
  return lines
}

/** Lines with no blank line between them. */
export function groupsOf(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    if (line.gap || groups.length === 0) groups.push([])
    groups.at(-1)!.push(line)
  }
  return groups
}
