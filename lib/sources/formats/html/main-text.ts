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
  const kept = keptIn(pieces, letters(article))
  const first = kept.indexOf(true)
  const last = kept.lastIndexOf(true)
  if (shareOf(pieces, (_, i) => kept[i] === true) < FEWEST_SHARE) return [...pieces]
  const start = withHeadings(pieces, first)
  return pieces.filter((piece, i) => {
    if (kept[i] || piece.type === "note") return true
    return i >= start && i <= last && !isLinks(piece)
  })
}

/** The share of a page's words that are links, 0 to 1. */
export function shareOfLinks(pieces: readonly Piece[]): number {
  const all = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return all === 0 ? 0 : pieces.reduce((sum, { linked }) => sum + linked, 0) / all
}

/** Which of the long pieces stand in the article, sought one after the other. */
function keptIn(pieces: readonly Piece[], article: string): boolean[] {
  let at = 0
  return pieces.map(({ text }) => {
    const sought = letters(text)
    if (sought.length < LONG) return false
    const found = article.slice(at, at + REACH + sought.length).indexOf(sought)
    if (found < 0) return false
    at += found + sought.length
    return true
  })
}

function shareOf(pieces: readonly Piece[], chosen: (piece: Piece, i: number) => boolean): number {
  const length = (some: readonly Piece[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  return length(pieces.filter(chosen)) / Math.max(1, length(pieces))
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
