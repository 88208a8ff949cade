import type { BlockType } from "@/lib/text/blocks"
import type { Tag } from "../xml"

const words = (list: string) => new Set(list.split(/\s+/))

// What a reader of the edited text does not see: page furniture, what the author struck out, what is read otherwise.
const UNREAD = words("teiHeader fw del figDesc sourceDoc facsimile standOff catchwords sig")
const SUPERSEDED = words("sic orig abbr am")
const PARAGRAPHS = words(
  `p ab byline dateline opener closer salute signed docAuthor docImprint docDate docEdition argument postscript speaker
  address titlePage imprimatur row trailer table figure formula entry`,
)
const CONTAINERS = words(
  "text body front back group div div0 div1 div2 div3 div4 div5 div6 div7 list listBibl sp lg floatingText",
)
const QUOTES = words("quote cit epigraph")

/** Whether the words of an element are none of the text; `around` is the name of its parent. */
export function isUnread(name: string, around: string | undefined): boolean {
  return UNREAD.has(name) || (around === "choice" && SUPERSEDED.has(name))
}

/** What kind of block an element begins, inside a block of the kind `around` and, if `inLine`, among running words; null
 * if it is a part of the running words, "end" if it only ends the block before it. */
export function blockOf(
  { name, attributes }: Tag,
  around: BlockType,
  inLine: boolean,
): BlockType | "end" | null {
  if (name === "head" || name === "titlePart") return "heading"
  if (name === "l") return "verse"
  if (name === "lg") return "end"
  if (QUOTES.has(name)) return !inLine || /block|display|indent/i.test(attributes.rend ?? "") ? "quote" : null
  if (name === "item" || (name === "bibl" && !inLine && around === "item")) return "item"
  if (PARAGRAPHS.has(name)) return around
  if (name === "stage") return inLine ? null : around
  return CONTAINERS.has(name) ? "end" : null
}
