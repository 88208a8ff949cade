import { Readability } from "@mozilla/readability"
import { parseHTML } from "linkedom"
import type { Material } from "@/lib/text/material"
import { DocumentError } from "../document-error"
import { materialOf, type Piece } from "../pieces"
import { aboutPage } from "./about"
import { rolesOf } from "./elements"
import { mainText, shareOfLinks } from "./main-text"
import { piecesIn } from "./walk"

const AROUND =
  "nav, aside, footer, header, form, [role=navigation], [role=banner], [role=contentinfo], [role=search]"
const SHORT_FORM = 300
const FEW_LINKS = 0.15
const ONLY_LINKS = 0.9
const MOSTLY = 0.8

/** The article of a web page, or the whole of a page that has nothing around its text. Throws DocumentError for a page
 * that has links only. */
export function readHtml(html: string): Material {
  const document = parsePage(html)
  const about = aboutPage(document)
  const written = preformatted(document)
  if (written !== null) return { ...about, text: written }
  const around = takeAwayAround(document)
  const pieces = piecesIn(document.documentElement)
  const links = shareOfLinks(pieces)
  if (pieces.length === 0 || (links > ONLY_LINKS && pieces.length > 1)) {
    throw new DocumentError(
      "This page has links but no text of its own. Open the text itself, and bring that page.",
    )
  }
  const article = around || links > FEW_LINKS ? articleOf(html) : null
  const text: Piece[] = article ? mainText(pieces, article) : pieces
  return { ...about, ...materialOf(text) }
}

/** A page as a document; a fragment is given a body. Nothing that it names is loaded, no script is run. */
export function parsePage(html: string): Document {
  const whole = /<(html|body)\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Document
}

/** What the article of a page says, by Mozilla's Readability; null if it finds none. */
function articleOf(html: string): string | null {
  const read = new Readability<string>(parsePage(html), { charThreshold: 200 }).parse()
  return read?.textContent?.trim() ? read.textContent : null
}

/** Takes away navigation and the like, but no notes and no form around a whole page; returns whether there was any. */
function takeAwayAround(document: Document): boolean {
  const around = [...document.querySelectorAll(AROUND)].filter((element) => {
    if (/note/.test(rolesOf(element)) || element.querySelector("h1, article, main")) return false
    if (element.matches("form")) return (element.textContent?.length ?? 0) < SHORT_FORM
    return !element.matches("header, footer") || !element.closest("article, main, blockquote")
  })
  for (const element of around) element.remove()
  return around.length > 0
}

/** The lines of a page that is one preformatted text, as old transcriptions are; else null. */
function preformatted(document: Document): string | null {
  const pres = [...document.querySelectorAll("pre")]
  const length = (element: Element | null) => element?.textContent?.length ?? 0
  const inPre = pres.reduce((sum, pre) => sum + length(pre), 0)
  if (inPre === 0 || inPre < MOSTLY * length(document.documentElement)) return null
  return pres.map((pre) => pre.textContent).join("\n\n")
}
