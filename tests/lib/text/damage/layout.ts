import type { BlockType, SetAside } from "@/lib/text/blocks"
import type { ChangeKind } from "@/lib/text/repairs/draft"
import { CLOSE, OPEN, type Part } from "./document"
import type { Chance } from "./random"

/** A stretch of the raw text and what it ought to be. */
export type Span = {
  raw: string
  truth: string
  kind?: ChangeKind
  /** the mark of a note */
  mark?: true
  /** the number of the block it belongs to */
  block?: number
  /** a page begins after it */
  ends?: "page"
}

/** A block of the raw text. */
export type Laid = { type: BlockType; aside?: SetAside; spans: Span[]; after: Span }

export type Manner = {
  /** the width at which lines are wrapped; undefined: a block is one line */
  width?: number
  /** what parts paragraphs */
  parted: "blank" | "newline" | "indent"
  /** how often a long word is divided at the end of a line */
  divides: number
  /** how often a line break has become a blank line, or stands in mid-sentence where lines are not wrapped */
  breaks: number
  /** white space at the ends of lines */
  trailing: boolean
  /** how far block quotations and verse are indented */
  inset: number
}

/** The blocks as a raw text in that manner. */
export function laid(at: Chance, parts: readonly Part[], manner: Manner): Laid[] {
  return parts.map((part, i) => {
    const inset = part.type === "quote" || part.type === "verse" ? manner.inset : 0
    const spans = part.type === "verse" ? versified(part.text, inset) : wrapped(at, part, manner, inset)
    return {
      ...part,
      spans: spans.map((span) => ({ ...span, block: i })),
      after: parting(part, parts[i + 1], manner),
    }
  })
}

function parting(part: Part, next: Part | undefined, { parted }: Manner): Span {
  if (!next) return { raw: "", truth: "" }
  const apart =
    part.type === "verse" ||
    next.type === "verse" ||
    (parted === "indent" && [part, next].some((each) => each.type !== "paragraph" || each.aside))
  if (parted === "blank" || apart) return { raw: "\n\n", truth: "\n\n" }
  return { raw: "\n", truth: "\n\n", kind: "paragraph-break" }
}

function versified(text: string, inset: number): Span[] {
  const space: Span = { raw: " ".repeat(inset), truth: "", kind: "white-space" }
  return text
    .split("\n")
    .flatMap((line, i) => [
      ...(i > 0 ? [{ raw: "\n", truth: "\n" }] : []),
      ...(inset > 0 ? [space] : []),
      { raw: line, truth: line },
    ])
}

function wrapped(at: Chance, part: Part, manner: Manner, inset: number): Span[] {
  const width = part.aside === "boilerplate" ? undefined : manner.width && manner.width - 2 * inset
  const breaks = part.type === "paragraph" && !part.aside ? manner.breaks : 0
  const first = manner.parted === "indent" && part.type === "paragraph" && !part.aside ? 3 : inset
  const spans: Span[] = first > 0 ? [{ raw: " ".repeat(first), truth: "", kind: "white-space" }] : []
  let column = 0
  for (const word of part.text.split(" ")) {
    const length = word.replace(/[\ue000\ue001]/g, "").length
    if (column === 0) column = put(spans, word, length)
    else if (width ? column + 1 + length <= width : column < 40 || closesLine(spans) || !at.yes(breaks / 3)) {
      spans.push({ raw: " ", truth: " " })
      column += 1 + put(spans, word, length)
    } else column = broken(at, spans, word, width ? width - column - 1 : 0, { ...manner, breaks }, inset)
  }
  return spans
}

/** A word that no longer fits goes to the next line, whole or in part. Returns the column after it. */
function broken(
  at: Chance,
  spans: Span[],
  word: string,
  room: number,
  manner: Manner,
  inset: number,
): number {
  const own = /^(\p{L}+-)(\p{L}{2,}.*)$/u.exec(word)
  const indent = " ".repeat(inset)
  if (own && own[1]!.length <= room) {
    spans.push({ raw: " ", truth: " " })
    put(spans, own[1]!, 0)
    spans.push({ raw: `\n${indent}`, truth: "", kind: "line-break" })
    return put(spans, own[2]!, own[2]!.length)
  }
  const cut = at.yes(manner.divides) ? division(word, room - 1) : undefined
  if (cut) {
    spans.push({ raw: " ", truth: " " })
    put(spans, word.slice(0, cut), 0)
    spans.push({ raw: `-\n${indent}`, truth: "", kind: "hyphenation" })
    return put(spans, word.slice(cut), word.length - cut)
  }
  const isLong = lengthOfLine(spans) >= 40
  const trailing = manner.trailing && at.yes(0.4) ? " " : ""
  const isBlank = at.yes(manner.width ? manner.breaks / 10 : 0.5) && isLong && !closesLine(spans)
  const kind = isBlank ? "blank-line" : "line-break"
  spans.push({ raw: `${trailing}\n${isBlank ? "\n" : ""}${indent}`, truth: " ", kind })
  return put(spans, word, word.length)
}

function lengthOfLine(spans: readonly Span[]): number {
  let length = 0
  for (let i = spans.length - 1; i >= 0 && !spans[i]!.raw.includes("\n"); i--) length += spans[i]!.raw.length
  return length
}

function closesLine(spans: Span[]): boolean {
  const line = spans
    .slice(-3)
    .map(({ raw }) => raw)
    .join("")
    .replaceAll(" [", "[")
  return /[.?!…:;][["”’»)\]\d⁰-⁹¹²³]*$/u.test(line)
}

function put(spans: Span[], word: string, length: number): number {
  for (const [i, piece] of word.split(/[\ue000\ue001]/).entries()) {
    if (piece)
      spans.push(i % 2 === 1 ? { raw: piece, truth: piece, mark: true } : { raw: piece, truth: piece })
  }
  return length
}

/** Where a long word of small letters can be divided: between two consonants, or before one that a vowel follows. */
function division(word: string, room: number): number | undefined {
  const letters = /^[“‘«(]?\p{Ll}{7,}/u.exec(word)?.[0]
  if (!letters || word.includes("-") || word.includes(OPEN) || word.includes(CLOSE)) return undefined
  for (let cut = Math.min(room, letters.length - 3); cut >= 3; cut--) {
    const around = letters.slice(cut - 1, cut + 2)
    if (
      /^[aeiou][bcdfgjklmnpqrtvw][aeiou]$/.test(around) ||
      /^[bcdfglmnprstv][bcdfgjklmnpqrstvw][aeiou]$/.test(around)
    )
      return cut
  }
  return undefined
}
