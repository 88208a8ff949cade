import { isArchive, membersOf } from "./archive"
import { hasNear } from "./bytes"
import { DocumentError } from "./document-error"
import { decode } from "./encoding"
import type { Format } from "./format"

/** What kind of file the bytes are, and their text where the kind is written as text. */
export type Recognised = { format: "docx" | "epub" | "pdf" } | { format: WrittenFormat; text: string }

type WrittenFormat = Exclude<Format, "docx" | "epub" | "pdf">

const START = 4000
const HTML_ELEMENT =
  /<(p|div|body|head|h[1-6]|article|section|main|blockquote|table|ul|ol|meta|span)\b[^>]*>/i

/** Recognises a file by what is in it; its name decides only what its words cannot (Markdown). Throws DocumentError. */
export function recognise(bytes: Uint8Array, fileName: string | null): Recognised {
  if (isArchive(bytes)) return { format: archiveFormat(bytes) }
  if (isPdf(bytes)) return { format: "pdf" }
  const text = decode(bytes, declaredIn(bytes))
  return { format: writtenFormat(text, fileName), text }
}

/** Whether the bytes are a PDF, which may have some others before its own. */
export function isPdf(bytes: Uint8Array): boolean {
  return hasNear(bytes, "%PDF-", 1024)
}

function archiveFormat(bytes: Uint8Array): "docx" | "epub" {
  const names = new Set(membersOf(bytes)?.map(({ name }) => name))
  return names.has("META-INF/container.xml") ? "epub" : "docx"
}

/** The encoding that an XML declaration or an HTML meta element names. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, START))
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)
  return (xml ?? meta)?.[1]
}

function writtenFormat(text: string, fileName: string | null): WrittenFormat {
  const start = text.slice(0, START).trimStart()
  if (start.startsWith("<")) {
    const root = rootOf(text)
    if (/^(tei|teicorpus)(\.2)?$/i.test(root)) return "tei"
    if (/^html$/i.test(root) || /^<!doctype\s+html/i.test(start)) return "html"
    if (/^<\?xml/i.test(start)) {
      throw new DocumentError(
        `This is XML of a kind that is not read here${root && ` (${root})`}. Bring it as TEI or HTML.`,
      )
    }
    if (HTML_ELEMENT.test(start)) return "html"
  }
  if (named(fileName, /\.x?html?$/) && HTML_ELEMENT.test(text)) return "html"
  return named(fileName, /\.(md|markdown|mdown)$/) ? "markdown" : "text"
}

/** The name of the first element, without its prefix; "" if there is none near the beginning. */
function rootOf(text: string): string {
  const opening = text
    .slice(0, 100_000)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
    .replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/i, "")
  return /^\s*<(?:[\w.-]+:)?([\w.-]+)[\s/>]/.exec(opening)?.[1] ?? ""
}

function named(fileName: string | null, ending: RegExp): boolean {
  return fileName !== null && ending.test(fileName.toLowerCase())
}
