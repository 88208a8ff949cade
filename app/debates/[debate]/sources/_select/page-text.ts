import { termAround } from "../_reading/term-link"
import { firstOf } from "./first-of"
import { type Part, type Piece, partsOf, type Span, spanOf, wordsOf } from "./pieces"

/** A stretch of an edition's text as it stands on the page, block by block: its pieces in order, each with the node that
 * shows it. Only the blocks one asks about are read, since a book has thousands. */
type Pieces = (Piece & { node: Text })[]

// Numerals, letters and paragraph numbers are links among the words, and none of them; a disputed term is a link and words.
const isSign = ({ parentElement: within }: Node) => within?.closest("a") !== null && !termAround(within)

/** The blocks of the text under an element, in order. */
export const blocksOf = (root: Element): NodeListOf<HTMLElement> =>
  root.querySelectorAll<HTMLElement>("[data-start]")

/** Where a block begins in the edition. */
export const startOf = (block: HTMLElement): number => Number(block.dataset.start)

function piecesOf(block: HTMLElement): Pieces {
  const pieces: Pieces = []
  let start = startOf(block)
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (isSign(node)) continue
    pieces.push({ node, start, text: node.data })
    start += node.length
  }
  return pieces
}

/** The words of a block, as one piece. */
export function wordsIn(block: HTMLElement): Piece {
  return {
    start: startOf(block),
    text: piecesOf(block)
      .map(({ text }) => text)
      .join(""),
  }
}

/** What stands in the blocks that a range of the page touches. */
export function touchedBy(root: Element, range: Range): Pieces {
  const blocks = blocksOf(root)
  const reaches = (at: number) => range.comparePoint(blocks[at]!, blocks[at]!.childNodes.length) >= 0
  const passed = (at: number) => range.comparePoint(blocks[at]!, 0) > 0
  const [from, to] = [firstOf(blocks.length, reaches), firstOf(blocks.length, passed)]
  return [...blocks].slice(from, to).flatMap(piecesOf)
}

/** What stands in the blocks that a range of the edition's text touches. */
export function standingIn(root: Element, { start, end }: Span): Pieces {
  const blocks = blocksOf(root)
  const from = firstOf(blocks.length, (at) => startOf(blocks[at]!) > start) - 1
  const to = firstOf(blocks.length, (at) => startOf(blocks[at]!) >= end)
  return [...blocks].slice(Math.max(0, from), to).flatMap(piecesOf)
}

/** The range of the edition's text that a range of the page takes, signs left out; null where it takes none of it. */
export function spanIn(pieces: Pieces, range: Range): Span | null {
  const parts = pieces.flatMap(({ node, text }, piece): Part[] => {
    if (!range.intersectsNode(node)) return []
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : text.length
    return [{ piece, from, to }]
  })
  return spanOf(pieces, parts)
}

/** The range of the page that shows a range of the edition's text; null where it is not shown. */
export function rangeOf(root: Element, span: Span): Range | null {
  const pieces = standingIn(root, span)
  const parts = partsOf(pieces, span)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(pieces[first.piece]!.node, first.from)
  range.setEnd(pieces[last.piece]!.node, last.to)
  return range
}

/** What a link to words of the text says besides them: the id of the paragraph in which they begin, or the one before, and
 * what stands before and after them in their paragraphs. */
export function around(
  root: Element,
  span: Span,
): { block: string | undefined; prefix: string; suffix: string } {
  const blocks = blocksOf(root)
  const pieces = standingIn(root, span)
  const [first, last] = [pieces[0], pieces.at(-1)]
  const end = last ? last.start + last.text.length : span.end
  const at = firstOf(blocks.length, (index) => startOf(blocks[index]!) > span.start) - 1
  const named = [...blocks].slice(0, at + 1).findLast(({ id }) => id)
  return {
    block: named?.id,
    prefix: wordsOf(pieces, { start: first?.start ?? span.start, end: span.start }),
    suffix: wordsOf(pieces, { start: span.end, end }),
  }
}
