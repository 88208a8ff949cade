import type { Material } from "@/lib/text/material"
import { DocumentError } from "../document-error"
import type { Progress } from "../format"

export async function readPdf(_bytes: Uint8Array, _progress: Progress): Promise<Material> {
  throw new DocumentError("PDF files are not read yet. Bring the text in another format.")
}
