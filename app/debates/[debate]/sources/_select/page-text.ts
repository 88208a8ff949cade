import { type Part, type Piece, partsOf, type Span, spanOf } from "./pieces"

/** The text of an edition on the page: its pieces in order, each with the node that shows it, and its blocks. */
export type PageText = { pieces: (Piece & { node: Text })[]; blocks: Piece[] }

// Numerals, letters and paragraph numbers are links among the words, and none of them.
const isSign = (node: Node) => node.parentElement?.closest("a") !== null

/** Reads the text that stands under an element. */
export function readText(root: Element): PageText {
  const pieces: PageText["pieces"] = []
  const blocks: Piece[] = []
  for (const block of root.querySelectorAll<HTMLElement>("[data-start]")) {
    const begin = Number(block.dataset.start)
    let text = ""
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (isSign(node)) continue
      pieces.push({ node, start: begin + text.length, text: node.data })
      text += node.data
    }
    blocks.push({ start: begin, text })
  }
  return { pieces, blocks }
}

/** The range of the edition's text that a range of the page takes, signs left out; null where it takes none of it. */
export function spanIn({ pieces }: PageText, range: Range): Span | null {
  const parts = pieces.flatMap(({ node, text }, piece): Part[] => {
    if (!range.intersectsNode(node)) return []
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : text.length
    return [{ piece, from, to }]
  })
  return spanOf(pieces, parts)
}

/** The range of the page that shows a range of the edition's text; null where it is not shown. */
export function rangeOf({ pieces }: PageText, span: Span): Range | null {
  const parts = partsOf(pieces, span)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  const range = document.createRange()
  range.setStart(pieces[first.piece]!.node, first.from)
  range.setEnd(pieces[last.piece]!.node, last.to)
  return range
}
