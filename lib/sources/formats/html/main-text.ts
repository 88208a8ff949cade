import type { Piece } from "../pieces"

const LONG = 40
const REACH = 60_000
const FEWEST_SHARE = 0.25
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase()

/**
 * Of the pieces of a page, those that belong to its article: from the first to the last that the article's words have,
 * without lists of links between, with the headings just before and the notes after. All of them where the article is
 * but a small part of the page.
 */
export function mainText(pieces: readonly Piece[], article: string): Piece[] {
  const words = letters(article)
  const { kept, begins, ends } = longIn(pieces, words)
  if (shareOf(pieces, kept) < FEWEST_SHARE) return [...pieces]
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)]
  const start = withHeadings(pieces, first)
  const [before, after] = [words.slice(0, begins), words.slice(ends)]
  return pieces.filter((piece, i) => {
    if (kept[i] || piece.type === "note") return true
    if (i > last) return stands(piece, after)
    return i < start ? stands(piece, before) : !isLinks(piece)
  })
}

/** Whether a piece, which may be short, stands in the first or last words of an article. */
function stands({ text }: Piece, words: string): boolean {
  const sought = letters(text)
  return sought !== "" && words.includes(sought)
}

/** The share of a page's words that are links, 0 to 1. */
export function shareOfLinks(pieces: readonly Piece[]): number {
  const all = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return all === 0 ? 0 : pieces.reduce((sum, { linked }) => sum + linked, 0) / all
}

/** Which of the long pieces stand in the article's words, sought one after the other, and where the first of them
 * begins and the last ends. */
function longIn(pieces: readonly Piece[], words: string) {
  let begins: number | null = null
  let ends = 0
  const kept = pieces.map(({ text }) => {
    const sought = letters(text)
    if (sought.length < LONG) return false
    const found = words.slice(ends, ends + REACH + sought.length).indexOf(sought)
    if (found < 0) return false
    begins ??= ends + found
    ends += found + sought.length
    return true
  })
  return { kept, begins: begins ?? 0, ends }
}

/** The share of the words that are in the chosen pieces, 0 to 1. */
function shareOf(pieces: readonly Piece[], chosen: readonly boolean[]): number {
  const length = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return length(pieces.filter((_, i) => chosen[i])) / Math.max(1, length(pieces))
}

function withHeadings(pieces: readonly Piece[], first: number): number {
  let start = first
  // A byline or a date may stand between the title and the text.
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    if (pieces[i]!.type === "heading" && !isLinks(pieces[i]!)) start = i
  }
  return start
}

function isLinks({ text, linked }: Piece): boolean {
  return linked > text.length / 2
}
