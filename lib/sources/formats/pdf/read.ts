import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import type { PDFDocumentProxy } from "pdfjs-dist"
import type { Material } from "@/lib/text/material"
import { tidy } from "../about"
import { DocumentError } from "../document-error"
import type { Progress } from "../format"
import { pageLines } from "./page"

const FEWEST_LETTERS = 3
const PASSWORD = "This PDF needs a password. Save a copy without one, and bring that."
const SCANNED =
  "This PDF has pictures of pages but no text. Run it through text recognition (OCR), and bring the result."

/** The lines of a PDF's text layer, page after page, columns one after the other. Throws DocumentError for a PDF that
 * needs a password or holds pictures of pages only. */
export async function readPdf(bytes: Uint8Array, progress: Progress): Promise<Material> {
  const document = await opened(bytes)
  try {
    const material = await materialOf(document, progress)
    if (letters(material.text) < FEWEST_LETTERS * document.numPages) throw new DocumentError(SCANNED)
    return { ...(await aboutPdf(document)), ...material }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs")
  const own = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"))
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes for its own.
    data: Uint8Array.from(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Tables for East Asian fonts lie in the package itself; a PDF can name no others.
    cMapUrl: join(own, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(own, "standard_fonts/"),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  })
  try {
    return await task.promise
  } catch (error) {
    throw error instanceof Error && error.name === "PasswordException" ? new DocumentError(PASSWORD) : error
  }
}

async function materialOf(document: PDFDocumentProxy, progress: Progress): Promise<Material> {
  const pages: number[] = []
  const noteMarks: { start: number; end: number }[] = []
  let text = ""
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { transform } = page.getViewport({ scale: 1 })
    const lines = pageLines(await page.getTextContent(), transform)
    if (text !== "" && lines.text !== "") text += "\n"
    pages.push(text.length)
    for (const { start, end } of lines.marks)
      noteMarks.push({ start: text.length + start, end: text.length + end })
    text += lines.text
    // What a page was read with is given back, so that a long book takes no more memory than a short one.
    page.cleanup()
    progress(number, document.numPages)
  }
  return { text, pages, ...(noteMarks.length > 0 && { noteMarks }) }
}

/** What the PDF says of itself, without names that are a file's; when it was made is no date of publication. */
async function aboutPdf(document: PDFDocumentProxy): Promise<Partial<Material>> {
  const { info } = await document.getMetadata()
  const said = (name: string) => {
    const value = (info as Record<string, unknown>)[name]
    return typeof value === "string" ? value : undefined
  }
  const title = said("Title")
  const isFileName = title !== undefined && /\.\w{2,5}$|^\S*_\S*$/.test(title)
  const authors = said("Author")?.split(/\s*;\s*/)
  return tidy({ title: isFileName ? undefined : title, authors, language: said("Language") })
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
