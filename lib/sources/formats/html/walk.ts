import type { BlockType } from "@/lib/text/blocks"
import { Composer, type Piece } from "../pieces"
import { isBlock, isUnread, nameOf, rolesOf, wordsOf } from "./elements"
import { type Notes, notesOf } from "./notes"

type Where = { type: BlockType; inLink: boolean; asWritten: boolean }

const ELEMENT = 1
const TEXT = 3
const CDATA = 4
const VERSE = /\b(poem|poetry|verse|stanza|strophe|lg|lyrics)\b/i
const NOTE = /\b(footnotes?|endnotes?|rearnotes?|doc-footnote|doc-endnotes?)\b/
const MOST_CELL = 200

/** The blocks of an element in the order they stand; `from` as in `notesOf`. */
export function piecesIn(root: Element, from?: ReadonlySet<string>): Piece[] {
  const composer = new Composer()
  new Walk(composer, notesOf(root.ownerDocument, from)).into(root, {
    type: "paragraph",
    inLink: false,
    asWritten: false,
  })
  composer.end("paragraph")
  return composer.pieces
}

class Walk {
  constructor(
    readonly composer: Composer,
    readonly notes: Notes,
  ) {}

  into(element: Element, where: Where): void {
    for (const node of element.childNodes) {
      if (node.nodeType === ELEMENT) this.element(node as Element, where)
      else if (node.nodeType === TEXT || node.nodeType === CDATA) this.words(node.nodeValue ?? "", where)
    }
  }

  words(words: string, { asWritten, inLink }: Where): void {
    if (asWritten) this.composer.writeLines(words)
    else this.composer.write(words, inLink)
  }

  element(element: Element, where: Where): void {
    if (isUnread(element)) return
    if (isBlock(element)) this.block(element, where)
    else this.inline(element, where)
  }

  block(element: Element, where: Where): void {
    this.composer.end(where.type)
    if (nameOf(element) === "tr" && isRowOfData(element)) this.row(element, where)
    else this.blockWithin(element, where)
  }

  blockWithin(element: Element, where: Where): void {
    const own = {
      ...where,
      type: this.typeOf(element, where.type),
      asWritten: where.asWritten || nameOf(element) === "pre",
    }
    const mark = this.notes.blocks.get(element)
    if (mark) this.composer.lead(mark)
    this.into(element, own)
    this.composer.end(own.type)
    if (mark) this.composer.lead("")
  }

  typeOf(element: Element, around: BlockType): BlockType {
    const name = nameOf(element)
    if (/^h[1-6]$/.test(name)) return "heading"
    if (this.notes.blocks.has(element) || NOTE.test(rolesOf(element))) return "note"
    if (around === "note" || around === "heading") return around
    if (name === "pre" || VERSE.test(element.className)) return "verse"
    if (name === "blockquote") return "quote"
    if (name === "li") return "item"
    return around
  }

  /** A row of short cells is one line, with tabs between them. */
  row(row: Element, where: Where): void {
    for (const [i, cell] of [...row.children].entries()) {
      if (i > 0) this.composer.writeLines("\t")
      this.into(onlyParagraphOf(cell) ?? cell, where)
    }
    this.composer.end(where.type)
  }

  inline(element: Element, where: Where): void {
    const name = nameOf(element)
    if (name === "br") this.composer.breakLine()
    else if (this.notes.references.has(element) || isBareMark(element)) this.composer.mark(wordsOf(element))
    else if (this.notes.returns.has(element)) this.wayBack(element, where)
    else if (name === "q") {
      this.words("“", where)
      this.into(element, where)
      this.words("”", where)
    } else
      this.into(element, { ...where, inLink: where.inLink || (name === "a" && element.hasAttribute("href")) })
  }

  /** A link from a note back to its place: an arrow is dropped, a number is the note's mark. */
  wayBack(link: Element, where: Where): void {
    const words = wordsOf(link)
    if (/^[[(]?[\d*†‡§]{1,4}[\])]?[.:]?$/.test(words)) this.composer.mark(words)
    else if (
      where.type !== "note" ||
      (/[\p{L}\p{N}]/u.test(words) && !/^(back|return|zurück|retour|up)\b/i.test(words))
    ) {
      this.into(link, where)
    }
  }
}

/** A raised number without a link is a mark of a note, unless it is an exponent. */
function isBareMark(element: Element): boolean {
  if (nameOf(element) !== "sup" || element.querySelector("a[href]")) return false
  const words = wordsOf(element)
  if (!/^[[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?$/.test(words)) return false
  const before = element.previousSibling?.nodeValue ?? ""
  return !/\d$|(^|[\s\d])[kcdm]?m$/.test(before)
}

function isRowOfData(row: Element): boolean {
  const cells = [...row.children]
  const short = (cell: Element) =>
    (cell.textContent?.length ?? 0) <= MOST_CELL &&
    (onlyParagraphOf(cell) !== null || ![...cell.querySelectorAll("*")].some(isBlock))
  return cells.length > 1 && cells.every(short)
}

/** The paragraph that is all there is in a cell, as word processors write it. */
function onlyParagraphOf(cell: Element): Element | null {
  const [only, ...more] = cell.children
  return only && more.length === 0 && nameOf(only) === "p" && wordsOf(only) === wordsOf(cell) ? only : null
}
