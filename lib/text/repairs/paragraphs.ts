import type { ChangeKind, Edit } from "@/lib/text/repairs/draft"
import { looksLikeHeading } from "@/lib/text/repairs/headings"
import { type Divisions, divisionsOf } from "@/lib/text/repairs/hyphens"
import { groupsOf, type Line, linesOf } from "@/lib/text/repairs/lines"
import { listed } from "@/lib/text/repairs/listing"
import { isNotice } from "@/lib/text/repairs/notices"
import { closes, continues, leadsOn, runsOn } from "@/lib/text/repairs/sentences"
import { isVerse } from "@/lib/text/repairs/verse"
import { isForced, type Layout, layoutOf } from "@/lib/text/repairs/wrapping"

type Seen = Line & { item: boolean; verse: boolean; last: boolean }
type Break = "line" | "block" | "none"

const SHORT_LINE = 40
const FEWEST_WORDS = 4
const LONG_LINE = 100

/** The breaks between lines made what they mean: a space inside a paragraph, one newline inside verse, two between
 * blocks. Whether a single newline parts or wraps is read from the text as a whole. `borders`: where pages begin. */
export function mendParagraphs(text: string, borders: readonly number[] = []): Edit[] {
  const lines = linesOf(text, borders)
  const groups = groupsOf(lines)
  const layout = layoutOf(groups)
  const items = listed(lines)
  let number = 0
  const seen = groups.flatMap((group) => {
    const its = items.slice(number, number + group.length)
    number += group.length
    const verse = !its.some(Boolean) && isVerse(group, layout.width, groups.length > 1)
    return group.map((line, i): Seen => ({ ...line, verse, item: its[i]!, last: i === group.length - 1 }))
  })
  const keepsHyphen = divisionsOf(text)
  const edits = seen.slice(1).flatMap((next, i) => {
    const line = seen[i]!
    const meant = next.gap ? between(line, next, seen[i - 1]) : inside(seen, i, layout)
    return breakMade(line, next, meant, keepsHyphen)
  })
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.after)
}

function inside(seen: readonly Seen[], i: number, layout: Layout): Break {
  const [before, line, next, after] = [seen[i - 1], seen[i]!, seen[i + 1]!, seen[i + 2]]
  if (line.verse) return "line"
  if (next.item || isApart(before, line, next) || isApart(line, next, after)) return "block"
  const isWhole = !runsOn(line.text, next.text) && !/\p{L}-$|\p{N}–$/u.test(line.text)
  if (layout.width === undefined) return isWhole && !isUnfinished(line) ? "block" : "none"
  if (next.indent !== line.indent) {
    const steps = stepOf(before, line, next, after, layout)
    if (steps) return steps
  }
  if (!isWhole) return "none"
  if (next.border && closes(line.text) && !isForced(line, next, layout.width)) return "block"
  const isShort = !isForced(line, next, layout.endsShort ? layout.widest : layout.width * 0.9)
  // In a passage set in on both sides a line is soon short.
  const isSetIn = line.indent > 0 && next.indent === line.indent
  if (isShort && layout.endsShort && closes(line.text) && !isSetIn) return "block"
  return isHeadingAlone(before, line, next, layout.width) || isHeadingAlone(line, next, after, layout.width)
    ? "block"
    : "none"
}

/** What a change of indentation means: the first line of a paragraph, or the edge of a passage set in. */
function stepOf(
  before: Line | undefined,
  line: Line,
  next: Line,
  after: Line | undefined,
  layout: Layout,
): Break | undefined {
  const setIn = next.indent > line.indent
  if (layout.indented) return setIn ? "block" : "none"
  const passage = setIn
    ? after && !after.gap && after.indent === next.indent
    : before && !line.gap && before.indent === line.indent
  return passage && closes(line.text) ? "block" : undefined
}

/** A line much shorter than the others that ends no sentence and follows none that goes on. */
function isHeadingAlone(
  before: Line | undefined,
  line: Line,
  next: Line | undefined,
  width: number,
): boolean {
  const opens = !before || line.gap || closes(before.text)
  return (
    opens &&
    next !== undefined &&
    !next.gap &&
    line.text.length < width * 0.75 &&
    looksLikeHeading(line.text) &&
    !leadsOn(line.text) &&
    !continues(next.text)
  )
}

/** A button or notice of the page that stands on a line by itself. */
function isApart(before: Line | undefined, line: Line, next: Line | undefined): boolean {
  if (line.text.length > LONG_LINE || !isNotice(line.text)) return false
  const begins =
    !before || line.gap || closes(before.text) || (isNotice(before.text) && !leadsOn(before.text))
  const ends = !next || next.gap || !(continues(next.text) || leadsOn(line.text))
  return begins && ends && !continues(line.text)
}

function isUnfinished({ text }: Line): boolean {
  return (
    !closes(text) && (text.length >= LONG_LINE || /^\p{Ll}/u.test(text) || /\p{L}{2,}[.!?]\s/u.test(text))
  )
}

/** A blank line is a mistake where a sentence runs on over it. */
function between(line: Seen, next: Seen, before: Seen | undefined): Break {
  const isBroken = !closes(line.text) && runsOn(line.text, next.text)
  const prose = !line.verse && !next.verse && !next.item
  const isLong = line.text.length >= SHORT_LINE || (before !== undefined && !line.gap)
  return isBroken && prose && (isLong || isClause(line.text)) ? "none" : "block"
}

/** A short line of which most words are small: a title in words like these would not go on in a small letter. */
function isClause(words: string): boolean {
  const all = words.split(" ")
  return all.length >= FEWEST_WORDS && all.filter((word) => /^\p{Ll}/u.test(word)).length >= all.length - 1
}

function breakMade(line: Line, next: Line, meant: Break, keepsHyphen: Divisions): Edit[] {
  const [start, end] = [line.end, next.start]
  if (meant === "line") return [{ kind: "white-space", start, end, after: "\n" }]
  if (meant === "block") {
    const kind = next.gap ? "white-space" : "paragraph-break"
    return [{ kind, start, end, after: "\n\n" }]
  }
  const kind: ChangeKind = next.gap ? "blank-line" : "line-break"
  if (/\p{L}-$/u.test(line.text) && /^\p{L}/u.test(next.text)) {
    if (keepsHyphen(line.text, next.text)) return [{ kind, start, end, after: "" }]
    return [{ kind: "hyphenation", start: start - 1, end, after: "" }]
  }
  return [{ kind, start, end, after: isUnspaced(line.text, next.text) ? "" : " " }]
}

/** Whether two lines join without a space: at a dash set close, and in scripts that use no spaces. */
function isUnspaced(line: string, next: string): boolean {
  if (/[\p{L}\p{N}][—–]$/u.test(line) || /^[—–][^\s—–]/u.test(next)) return true
  const close = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[。、，！？]/u
  return close.test(line.at(-1)!) && close.test(next[0]!)
}
