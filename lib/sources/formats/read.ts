import type { Material } from "@/lib/text/material"
import { DocumentError } from "./document-error"
import type { Progress, Reading } from "./format"
import { refusalOf } from "./limits"
import { readPdf } from "./pdf/read"
import { type Recognised, recognise } from "./recognise"

/**
 * What a file says, read as its content shows; `progress` is told of pages and chapters. Throws DocumentError, and
 * nothing else, for whatever cannot be read. Nothing that the file names is loaded.
 */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string | null,
  progress: Progress = () => {},
): Promise<Reading> {
  const refusal = refusalOf(bytes)
  if (refusal) throw new DocumentError(refusal)
  try {
    const recognised = recognise(bytes, fileName)
    const material = storable(await materialOf(recognised, bytes, progress))
    if (!/[\p{L}\p{N}]/u.test(material.text))
      throw new DocumentError("There are no words in this file. Choose the one with the text.")
    return { ...material, format: recognised.format }
  } catch (error) {
    throw asDocumentError(error)
  }
}

/** A database keeps neither zeros nor halves of characters; the sign put for them is as long, so offsets hold. */
function storable(material: Material): Material {
  return { ...material, text: material.text.replaceAll("\0", "\ufffd").toWellFormed() }
}

/** Each format brings its library only when a file is of it. */
async function materialOf(recognised: Recognised, bytes: Uint8Array, progress: Progress): Promise<Material> {
  switch (recognised.format) {
    case "text":
      return { text: recognised.text }
    case "markdown":
      return (await import("./markdown")).readMarkdown(recognised.text)
    case "html":
      return (await import("./html/read")).readHtml(recognised.text)
    case "tei":
      return (await import("./tei/read")).readTei(recognised.text)
    case "docx":
      return (await import("./docx")).readDocx(bytes)
    case "epub":
      return (await import("./epub")).readEpub(bytes, progress)
    case "pdf":
      return readPdf(bytes, progress)
  }
}

/** The libraries throw what they like at a broken file; that is the file's fault, not a fault of ours. */
function asDocumentError(error: unknown): DocumentError {
  if (error instanceof DocumentError) return error
  const nested = error instanceof RangeError && /call stack/i.test(error.message)
  return new DocumentError(
    nested
      ? "This file is nested too deeply to be read. Save its text in a simpler form, and bring that."
      : "This file is broken or incomplete. Fetch it or save it again, and bring the whole.",
    { cause: error },
  )
}
