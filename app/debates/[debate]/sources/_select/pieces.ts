/** A stretch of an edition's text as it stands on the page: where it begins, and its characters (UTF-16). */
export type Piece = { start: number; text: string }

export type Span = { start: number; end: number }

/** What a selection takes of one piece, counted in the piece. */
export type Part = { piece: number; from: number; to: number }

const endOf = (piece: Piece) => piece.start + piece.text.length

/** The range of the edition's text that parts of pieces, in order, make up; null where they are empty. */
export function spanOf(pieces: readonly Piece[], parts: readonly Part[]): Span | null {
  const taken = parts.filter(({ from, to }) => from < to)
  const [first, last] = [taken[0], taken.at(-1)]
  if (!first || !last) return null
  return { start: pieces[first.piece]!.start + first.from, end: pieces[last.piece]!.start + last.to }
}

/** The parts of pieces that a range of the edition's text takes, in order. */
export function partsOf(pieces: readonly Piece[], { start, end }: Span): Part[] {
  return pieces.flatMap((piece, index) => {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, endOf(piece))]
    return from < to ? [{ piece: index, from: from - piece.start, to: to - piece.start }] : []
  })
}

/** The words of a range as the edition has them: between two blocks, which the page parts otherwise, stand newlines. */
export function wordsOf(pieces: readonly Piece[], span: Span): string {
  let words = ""
  let at = span.start
  for (const { piece, from, to } of partsOf(pieces, span)) {
    const { start, text } = pieces[piece]!
    words += "\n".repeat(start + from - at) + text.slice(from, to)
    at = start + to
  }
  return words
}
