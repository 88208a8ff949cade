/** A line that is not blank, without the spaces around it; `gap`: a blank line stands before it. */
export type Line = { start: number; end: number; text: string; gap: boolean }

/** The lines of a text that are not blank, with their offsets. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = false
  for (const line of text.split("\n")) {
    const trimmed = line.trim()
    if (trimmed) {
      const start = from + line.indexOf(trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, gap })
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

/** Whether a line ends where a sentence, a clause before a colon, or a note mark after one ends. */
export function closes(line: string): boolean {
  return /[.!?:;…。！？](?:["'”’»)\]]|\s?\[\d+\]|\d{1,3}(?!\d))*$/u.test(line)
}

/** Whether a line begins with what cannot begin a sentence. */
export function continues(line: string): boolean {
  return /^(?:\p{Ll}|[,;)\]=→])/u.test(line)
}

/** Whether a line begins with a bullet. */
export function isItem(line: string): boolean {
  return /^[•‣▪◦⁃●]\s/u.test(line)
}

/** Whether the next word would not have fitted on a line of that width, so that the break was forced. */
export function isForced(line: Line, next: Line, width: number): boolean {
  return line.text.length + 1 + next.text.split(/\s/, 1)[0]!.length > width
}

const WIDEST_WRAP = 140
const NARROWEST_WRAP = 40

/** The width at which a text is hard-wrapped, or undefined if it is not: most breaks forced, most lines
 * after a break beginning without a capital. */
export function wrapWidth(groups: readonly Line[][]): number | undefined {
  const pairs = groups.flatMap((group) => group.slice(1).map((next, i) => ({ line: group[i]!, next })))
  if (pairs.length < 3) return undefined
  const widths = pairs.map(({ line }) => line.text.length).sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * 0.95)]!
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return undefined
  const forced = pairs.filter(({ line, next }) => isForced(line, next, width * 0.95)).length
  const plain = pairs.filter(({ next }) => !/^\P{L}?\p{Lu}/u.test(next.text)).length
  return forced >= pairs.length / 2 && plain >= pairs.length / 2 ? width : undefined
}

const LONGEST_VERSE = 70

/** Whether the lines of a group are lines for their own sake (verse, an address) and not wrapped prose. */
export function isVerse(group: readonly Line[], width: number | undefined): boolean {
  if (group.length < 2 || group.some((line) => line.text.length > LONGEST_VERSE || isItem(line.text)))
    return false
  if (group.every((line) => /[.?!]$/.test(line.text))) return false
  if (group.filter((line) => !/^\P{L}?\p{Ll}/u.test(line.text)).length < group.length * 0.6) return false
  return width === undefined || !group.slice(1).some((next, i) => isForced(group[i]!, next, width * 0.95))
}
