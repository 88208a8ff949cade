import { type Edit, replacing } from "@/lib/text/repairs/draft"

/** White space at the ends of lines, before and after the text taken out, and several blank lines made one. */
export function mendBlankEdges(text: string): Edit[] {
  const edges =
    /^(?:[^\S\n]*\n)+|(?<!\s)\s+$|(?<!\s)[^\S\n]+(?=\n)|(?<=\n)[^\S\n]+(?=\n)|(?<=\n[^\S\n]*\n)(?:[^\S\n]*\n)+/g
  return replacing(text, "white-space", edges, () => "")
}

/** The white space that begins lines taken out. */
export function mendIndents(text: string): Edit[] {
  return replacing(text, "white-space", /(?<=^|\n)[^\S\n]+/g, () => "")
}

/** By how many spaces each line of a range is indented, the first as its line is. */
export function indentsOf(text: string, { start, end }: { start: number; end: number }): number[] {
  const lines = text.slice(text.lastIndexOf("\n", start - 1) + 1, end).split("\n")
  return lines.filter((line) => line.trim()).map((line) => line.replaceAll("\t", "    ").search(/\S/))
}
