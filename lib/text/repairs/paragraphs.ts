import type { ChangeKind, Edit } from "@/lib/text/repairs/draft"
import { type Divisions, divisionsOf } from "@/lib/text/repairs/hyphens"
import {
  closes,
  continues,
  groupsOf,
  isForced,
  isItem,
  isVerse,
  type Line,
  linesOf,
  wrapWidth,
} from "@/lib/text/repairs/lines"

type Group = { lines: Line[]; verse: boolean }
type Layout = { width: number | undefined; gaps: boolean }
type Break = "line" | "block" | "none"

const SHORT_LINE = 40
const LONG_LINE = 100

/** The breaks between lines made what they mean: a space inside a paragraph, one newline inside verse, two between
 * blocks. Whether a single newline parts or wraps is read from the text as a whole. */
export function mendParagraphs(text: string): Edit[] {
  const lines = linesOf(text)
  const groups = groupsOf(lines)
  const width = wrapWidth(groups)
  const layout = { width, gaps: groups.length > 1 }
  const judged = groups.map((group) => ({ lines: group, verse: isVerse(group, width) }))
  const keepsHyphen = divisionsOf(text)
  const edits: Edit[] = []
  judged.forEach((group, g) => {
    group.lines.forEach((line, i) => {
      const next = group.lines[i + 1] ?? judged[g + 1]?.lines[0]
      if (!next) return
      const meant =
        i + 1 < group.lines.length ? inside(group, line, next, layout) : between(group, judged[g + 1]!)
      edits.push(...breakMade(line, next, meant, keepsHyphen))
    })
  })
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.after)
}

function inside(group: Group, line: Line, next: Line, layout: Layout): Break {
  if (group.verse) return "line"
  if (isItem(next.text)) return "block"
  if (layout.width !== undefined) {
    const short = !layout.gaps && closes(line.text) && !isForced(line, next, layout.width * 0.9)
    return short && !continues(next.text) ? "block" : "none"
  }
  if (continues(next.text) || /\p{L}-$|\p{N}–$/u.test(line.text)) return "none"
  return line.text.length < LONG_LINE || closes(line.text) ? "block" : "none"
}

/** A blank line is a mistake where a sentence runs on over it. */
function between(group: Group, after: Group): Break {
  const last = group.lines.at(-1)!.text
  const runsOn = !closes(last) && continues(after.lines[0]!.text)
  const prose = !group.verse && !after.verse && (group.lines.length > 1 || last.length >= SHORT_LINE)
  return runsOn && prose ? "none" : "block"
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
