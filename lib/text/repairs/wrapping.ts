import type { Line } from "@/lib/text/repairs/lines"
import { closes, continues } from "@/lib/text/repairs/sentences"

/** How a text breaks its lines. */
export type Layout = {
  /** the width at which it is hard-wrapped, undefined if it is not */
  width: number | undefined
  /** how wide its widest line is, save for lines out of the rule */
  widest: number
  /** a line that could have taken the next word ends a paragraph, more often than not */
  endsShort: boolean
  /** paragraphs begin with an indented line */
  indented: boolean
}

const WIDEST_WRAP = 140
const NARROWEST_WRAP = 34
const FEWEST_PAIRS = 3

type Pair = { line: Line; next: Line }

/** The layout of a text, from its lines in groups that blank lines part. */
export function layoutOf(groups: readonly (readonly Line[])[]): Layout {
  const pairs = groups.flatMap((group) => group.slice(1).map((next, i) => ({ line: group[i]!, next })))
  const width = wrapWidth(pairs)
  const strict = width !== undefined && endsShort(pairs, width)
  const widest = width === undefined ? 0 : widestOf(pairs, width)
  return { width, widest, endsShort: strict, indented: isIndented(groups) }
}

/** Whether the next word would not have fitted on a line of that width, so that the break was forced. */
export function isForced({ text, indent }: Line, next: Line, width: number): boolean {
  if (/\p{L}-$/u.test(text)) return true
  return indent + text.length + 1 + next.text.split(/\s/, 1)[0]!.length > width
}

/** The width at which a text is hard-wrapped: most breaks forced, most lines after a break beginning without a
 * capital. Undefined if it is not. */
function wrapWidth(pairs: readonly Pair[]): number | undefined {
  if (pairs.length < FEWEST_PAIRS) return undefined
  const widths = pairs.map(({ line }) => line.indent + line.text.length).sort((a, b) => a - b)
  const width = widths[Math.floor((widths.length - 1) * 0.95)]!
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return undefined
  const forced = pairs.filter(({ line, next }) => isForced(line, next, width * 0.95)).length
  const plain = pairs.filter(({ next }) => !/^\P{L}?\p{Lu}/u.test(next.text)).length
  return forced >= pairs.length / 2 && plain >= pairs.length / 2 ? width : undefined
}

/** The greatest width at which nearly all breaks in mid-sentence are forced. */
function widestOf(pairs: readonly Pair[], width: number): number {
  const inside = pairs.filter(({ line, next }) => !closes(line.text) && continues(next.text))
  const widths = pairs
    .map(({ line }) => line.indent + line.text.length)
    .filter((each) => each > width && each < width * 1.15)
  const holds = (each: number) =>
    inside.filter(({ line, next }) => isForced(line, next, each)).length >= inside.length * 0.97
  return [...new Set(widths)].sort((a, b) => b - a).find(holds) ?? width * 0.97
}

/** Text wrapped twice has short lines in mid-sentence; there a short line tells nothing of paragraphs. */
function endsShort(pairs: readonly Pair[], width: number): boolean {
  const short = pairs.filter(({ line, next }) => !isForced(line, next, width * 0.9))
  const ending = short.filter(({ line, next }) => closes(line.text) && !continues(next.text))
  return ending.length > short.length * 0.6
}

const FEWEST_INDENTS = 3

/** Paragraphs begin with an indented line where single lines are set in from those before and after. */
function isIndented(groups: readonly (readonly Line[])[]): boolean {
  let [set, alone, lines] = [0, 0, 0]
  for (const group of groups) {
    group.forEach((line, i) => {
      const [before, after] = [group[i - 1], group[i + 1]]
      lines++
      if (!before || line.indent <= before.indent) return
      set++
      if (after && after.indent < line.indent) alone++
    })
  }
  return alone >= FEWEST_INDENTS && alone > set * 0.5 && set < lines * 0.7
}
