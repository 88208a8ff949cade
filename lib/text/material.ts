import type { Block } from "@/lib/text/blocks"

/**
 * What was read in a file, before it is mended; offsets are UTF-16 over `text`. A format that tells of structure (HTML,
 * DOCX, EPUB, TEI, Markdown) gives `blocks`, two newlines between them; plain text and PDF give lines.
 */
export type Material = {
  text: string
  blocks?: Block[]
  /** marks of notes in the running text */
  noteMarks?: { start: number; end: number }[]
  /** where each page begins */
  pages?: number[]
  title?: string
  authors?: string[]
  /** a BCP 47 tag */
  language?: string
  /** when and where it appeared, in the file's own words */
  published?: string
}
