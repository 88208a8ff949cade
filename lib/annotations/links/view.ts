import type { PassageLinkKind } from "@/lib/generated/prisma/enums"

/** An end of a link as it is named elsewhere. `words`: their beginning, at most 160 characters, for who may read the text
 * they come from; `paragraph`: of the full text, where known; `href` leads to the words. */
export type LinkEnd = {
  source: { slug: string; title: string }
  paragraph: number | null
  words: string | null
  href: string
}

/** A link that begins at a remark, as it stands under it. */
export type LinkView = { id: string; kind: PassageLinkKind; to: LinkEnd; can: { remove: boolean } }

/** A link beside words that it leads to, or at which a curator's begins. */
export type FarEnd = {
  id: string
  /** in the address of the page: where the card of this end stands */
  fragment: string
  kind: PassageLinkKind
  /** the words here are what the link leads to: its kind is said from their side */
  back: boolean
  /** whose remark it is part of; null for a curator's link */
  by: { name: string; own: boolean } | null
  /** where the words here stand in the edition that was asked about (UTF-16 offsets); null where they do not. `uncertain`: an
   * approximate match that nobody has confirmed */
  place: { start: number; end: number; uncertain: boolean } | null
  /** these words, as in LinkEnd */
  words: string | null
  other: LinkEnd
}
