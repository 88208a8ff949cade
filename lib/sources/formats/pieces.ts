import type { Block, BlockType } from "@/lib/text/blocks"
import type { Material } from "@/lib/text/material"

type Range = { start: number; end: number }

/** One block as a format tells it; `marks` are ranges of its text that are marks of notes; `linked` counts the
 * characters that are links. */
export type Piece = { type: BlockType; text: string; marks: Range[]; linked: number }

/** The pieces one after another as Material, two newlines between them. */
export function materialOf(pieces: readonly Piece[]): Material & { blocks: Block[] } {
  const blocks: Block[] = []
  const noteMarks: Range[] = []
  const texts: string[] = []
  let start = 0
  for (const { type, text, marks } of pieces) {
    texts.push(text)
    blocks.push({ type, start, end: start + text.length })
    for (const mark of marks) noteMarks.push({ start: start + mark.start, end: start + mark.end })
    start += text.length + 2
  }
  return { text: texts.join("\n\n"), blocks, ...(noteMarks.length > 0 && { noteMarks }) }
}

/** Takes words as they come and makes pieces of them: spaces run together, two line breaks end a piece, and short lines
 * are verse. */
export class Composer {
  readonly pieces: Piece[] = []
  #text = ""
  #marks: Range[] = []
  #linked = 0
  #lead = ""

  /** Adds running words; white space of any kind counts as one space. */
  write(words: string, inLink = false): void {
    if (this.#lead !== "" && words.trim() !== "") this.#putLead()
    const flowing = words.replace(/[ \t\r\n\f]+/g, " ")
    const added = flowing.startsWith(" ") && this.#endsOpen() ? flowing.slice(1) : flowing
    this.#text += added
    if (inLink) this.#linked += added.length
  }

  /** Adds lines as they are written, such as those of preformatted text. */
  writeLines(lines: string): void {
    this.#text += lines.replace(/\r\n?/g, "\n").replace(/[ \t]+\n/g, "\n")
  }

  breakLine(): void {
    this.#text = `${this.#text.replace(/ +$/, "")}\n`
  }

  /** Drops the space before words that go on. */
  trimEnd(): void {
    this.#text = this.#text.trimEnd()
  }

  /** Adds the mark of a note, which is no word of the text. */
  mark(words: string): void {
    const start = this.#text.length
    this.#text += words.replace(/\s+/g, " ").trim()
    if (this.#text.length > start) this.#marks.push({ start, end: this.#text.length })
  }

  /** Puts the mark of a note before the next words. */
  lead(mark: string): void {
    this.#lead = mark
  }

  /** Ends the piece; one without words is none. */
  end(type: BlockType): void {
    for (const { index, 0: part } of this.#text.matchAll(/(?:(?!\n[ \t]*\n)[\s\S])+/g)) {
      const start = index + (part.length - part.trimStart().length)
      const end = index + part.trimEnd().length
      if (end > start) this.pieces.push(...this.#piecesOf(type, start, end))
    }
    this.#text = ""
    this.#marks = []
    this.#linked = 0
  }

  #piecesOf(type: BlockType, start: number, end: number): Piece[] {
    const lines = this.#text.slice(start, end).split("\n")
    const own = ownTypeOf(type, lines)
    if (own !== "apart") return [this.#piece(own, start, end)]
    let at = start
    return lines.map((line) => {
      const piece = this.#piece(type, at, at + line.length)
      at += line.length + 1
      return piece
    })
  }

  #piece(type: BlockType, start: number, end: number): Piece {
    const inside = this.#marks.filter((mark) => mark.start >= start && mark.end <= end)
    const marks = inside.map((mark) => ({ start: mark.start - start, end: mark.end - start }))
    return { type, text: this.#text.slice(start, end), marks, linked: Math.min(this.#linked, end - start) }
  }

  #putLead(): void {
    this.mark(this.#lead)
    this.#text += " "
    this.#lead = ""
  }

  #endsOpen(): boolean {
    return this.#text === "" || /[ \n\t]$/.test(this.#text)
  }
}

const SHORT_LINE = 90
const LONG_LINE = 120

/** What a block with line breaks in it is: verse where the lines are short and begin as verses do; "apart" where each
 * line is a paragraph of its own. */
function ownTypeOf(type: BlockType, lines: readonly string[]): BlockType | "apart" {
  if (lines.length === 1 || (type !== "paragraph" && type !== "quote")) return type
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1]!
  if (median > LONG_LINE) return "apart"
  const capitals = lines.filter((line) => !/^[\s\p{P}]*\p{Ll}/u.test(line)).length
  const likeVerse = median <= SHORT_LINE / 2 || capitals >= lines.length * 0.7
  return lines.length > 2 && lengths.at(-1)! <= SHORT_LINE && likeVerse ? "verse" : type
}
