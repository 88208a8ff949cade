import type { LinkEnd } from "@/lib/annotations/links/view"
import type { PassageLinkKind } from "@/lib/generated/prisma/enums"

const SAYS: Record<PassageLinkKind, [there: string, back: string]> = {
  SAYS_THE_SAME: ["says the same as", "the same is said by"],
  CONTRADICTS: ["contradicts", "contradicted by"],
  ANSWERS: ["answers", "answered by"],
  EXPLAINS: ["explains", "explained by"],
  QUOTES: ["quotes", "quoted by"],
  EXAMPLE_OF: ["is an example of", "an example is"],
  SEE_ALSO: ["see also", "see also"],
}

/** What the words at which a link begins do to those it leads to; `back`: said from the side of the latter. */
export function linkInWords(kind: PassageLinkKind, back = false): string {
  return SAYS[kind][back ? 1 : 0]
}

/** The words at the other end, or where they are for who may not read them: “…”, or "words of “A review”". */
export function quotedOrNot({ words, source }: Pick<LinkEnd, "words" | "source">): string {
  return words === null ? `words of “${source.title}”` : `“${words}”`
}

const MOST = 160

/** The beginning of words that are being linked, in quotation marks. */
export function quoted(words: string): string {
  const line = words.replace(/\s+/g, " ").trim()
  return `“${line.length > MOST ? `${line.slice(0, MOST).trimEnd()} …` : line}”`
}
