import { posix } from "node:path"
import type { Material } from "@/lib/text/material"
import { tidy } from "./about"
import { DocumentError } from "./document-error"
import { decode } from "./encoding"
import type { Progress } from "./format"
import { notesElsewhere } from "./html/notes"
import { parsePage } from "./html/read"
import { piecesIn } from "./html/walk"
import { materialOf, type Piece } from "./pieces"
import { unpackTexts } from "./unpack"
import { type Element, elementsOf } from "./xml"

const LOCKED = "This book is locked by its shop (DRM). Bring a copy that is not locked."
const BROKEN =
  "This book is broken: its table of contents leads nowhere. Fetch it again, and bring the whole."
// Fonts that are scrambled, as many books have them, keep nobody from reading the text.
const FONTS = /^(http:\/\/www\.idpf\.org\/2008\/embedding|http:\/\/ns\.adobe\.com\/pdf\/enc#RC)$/

/** The chapters of an EPUB in the order of its spine. Notes at the end of a book are known by who refers to them. */
export function readEpub(bytes: Uint8Array, progress: Progress): Material {
  const members = unpackTexts(bytes)
  refuseLocked(members)
  const { chapters, about } = bookOf(members)
  const targets = noteTargets(members, chapters)
  const pieces: Piece[] = []
  for (const [i, chapter] of chapters.entries()) {
    for (const piece of piecesIn(pageOf(members, chapter).documentElement, targets.get(chapter)))
      pieces.push(piece)
    progress(i + 1, chapters.length)
  }
  return { ...about, ...materialOf(pieces) }
}

function refuseLocked(members: Map<string, Uint8Array>): void {
  const encryption = xmlOf(members, "META-INF/encryption.xml")
  const locks = encryption
    .filter(({ name }) => name === "EncryptionMethod")
    .some(({ attributes }) => !FONTS.test(attributes.Algorithm ?? ""))
  if (locks || members.has("META-INF/rights.xml") || members.has("META-INF/sinf.xml"))
    throw new DocumentError(LOCKED)
}

function bookOf(members: Map<string, Uint8Array>) {
  const root = xmlOf(members, "META-INF/container.xml").find(({ name }) => name === "rootfile")
  const path = root?.attributes["full-path"]
  const book = path === undefined ? [] : xmlOf(members, path)
  const items = new Map<string, Element>()
  for (const element of book) if (element.name === "item") items.set(element.attributes.id ?? "", element)
  const spine = book
    .filter(({ name }) => name === "itemref")
    .map(({ attributes }) => items.get(attributes.idref ?? ""))
  const chapters = spine
    .filter((item) => item !== undefined && !/\bnav\b/.test(item.attributes.properties ?? ""))
    .map((item) => placeOf(path!, item!.attributes.href ?? ""))
    .filter((place) => members.has(place))
  if (chapters.length === 0) throw new DocumentError(BROKEN)
  return { chapters: [...new Set(chapters)], about: aboutBook(book) }
}

function aboutBook(book: Element[]) {
  const said = (sought: string) => book.filter(({ name }) => name === sought).map(({ words }) => words)
  const [title, language, published] = ["title", "language", "date"].map((name) => said(name)[0])
  return tidy({ title, language, published, authors: said("creator") })
}

/** For each chapter the ids in it that references to notes in other chapters name. */
function noteTargets(members: Map<string, Uint8Array>, chapters: string[]): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>()
  for (const chapter of chapters) {
    for (const href of notesElsewhere(pageOf(members, chapter))) {
      const [file = "", id = ""] = href.split("#")
      const place = placeOf(chapter, file)
      targets.set(place, (targets.get(place) ?? new Set()).add(id))
    }
  }
  return targets
}

/** A chapter as a page; empty elements are written as HTML writes them, since books are in XHTML. */
function pageOf(members: Map<string, Uint8Array>, name: string): Document {
  const xhtml = decode(members.get(name)!)
  return parsePage(
    xhtml.replace(
      /<(?!(?:br|hr|img|meta|link|col|wbr|input)\b)([a-zA-Z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)\/>/g,
      "<$1$2></$1>",
    ),
  )
}

function xmlOf(members: Map<string, Uint8Array>, name: string): Element[] {
  const bytes = members.get(name)
  return bytes ? elementsOf(decode(bytes)) : []
}

/** Where a reference leads, from the file in which it stands. */
function placeOf(from: string, href: string): string {
  const path = posix.join(posix.dirname(from), href)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
