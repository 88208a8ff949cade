/** A stretch of a text being mended and the range of the raw text it came from; a kept one is as long as its range. */
type Piece = { at: number; length: number; raw: number; rawEnd: number; kept: boolean }

/** Where each unit of a text came from: pieces in order, the first at 0, none of them empty but that of an empty text. */
export type Origin = readonly Piece[]

/** A part of a text to be replaced by that many units. */
type Replaced = { start: number; end: number; length: number }

/** The origin of a raw text of that length. */
export function originOf(length: number): Origin {
  return [{ at: 0, length, raw: 0, rawEnd: length, kept: true }]
}

/** The raw range of a range of the text; of an empty one the place where it stands. */
export function rawRange(origin: Origin, start: number, end: number): { start: number; end: number } {
  const first = pieceAt(origin, start)
  const from = first.kept ? Math.min(first.raw + (start - first.at), first.rawEnd) : rawInside(first, start)
  if (end <= start) return { start: from, end: from }
  const last = pieceAt(origin, end - 1)
  return { start: from, end: last.kept ? last.raw + (end - last.at) : last.rawEnd }
}

/** The place in the text of a raw offset; where that was replaced, the head of what replaced it. */
export function placeOf(origin: Origin, raw: number): number {
  let [low, high] = [0, origin.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (origin[middle]!.raw <= raw) low = middle
    else high = middle - 1
  }
  const piece = origin[low]!
  if (raw >= piece.rawEnd) return piece.at + piece.length
  return piece.kept ? piece.at + Math.max(0, raw - piece.raw) : piece.at
}

/** The origin of the text after replacements, which are in order and do not overlap. */
export function afterReplacing(origin: Origin, replaced: readonly Replaced[], length: number): Origin {
  const pieces: Piece[] = []
  let at = 0
  const put = (piece: Omit<Piece, "at">) => {
    if (piece.length === 0) return
    pieces.push({ at, ...piece })
    at += piece.length
  }
  let from = 0
  let next = 0
  const keep = (to: number) => {
    while (from < to) {
      while (origin[next]!.at + origin[next]!.length <= from) next++
      const piece = origin[next]!
      const end = Math.min(to, piece.at + piece.length)
      put({ ...rawPart(piece, from, end), length: end - from, kept: piece.kept })
      from = end
    }
  }
  for (const { start, end, length: made } of replaced) {
    keep(start)
    const { start: raw, end: rawEnd } = rawRange(origin, start, end)
    put({ length: made, raw, rawEnd, kept: false })
    from = end
  }
  keep(length)
  return pieces.length > 0 ? pieces : originOf(0)
}

function rawPart(piece: Piece, start: number, end: number): { raw: number; rawEnd: number } {
  if (!piece.kept) return { raw: piece.raw, rawEnd: piece.rawEnd }
  return { raw: piece.raw + (start - piece.at), rawEnd: piece.raw + (end - piece.at) }
}

function rawInside(piece: Piece, start: number): number {
  return start >= piece.at + piece.length ? piece.rawEnd : piece.raw
}

function pieceAt(origin: Origin, place: number): Piece {
  let [low, high] = [0, origin.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (origin[middle]!.at <= place) low = middle
    else high = middle - 1
  }
  return origin[low]!
}
