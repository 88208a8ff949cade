import type { EditionKind } from "@/lib/generated/prisma/enums"
import type { Difference } from "@/lib/text/differences"

/** A source that a quotation was looked for in. */
export type Looked = {
  slug: string
  title: string
  /** "John Gray" */
  authors: string[]
  /** "New Statesman, 2 July 2012" */
  published: string
  url: string | null
  /** the text that was looked through: a source may have its translations looked through too */
  text: { kind: EditionKind; number: number; language: string | null }
  /** only excerpts were looked through: a full text is here, but not for this reader */
  withheld: boolean
}

/** Words of a text with some of those around them, "…" where more is left out. */
export type Place = {
  before: string
  words: string
  after: string
  /** number of the paragraph in which they begin, where it has one */
  paragraph: number | null
  /** the block in which they begin, counted from 0 */
  block: number
}

/** A quotation in one text: how exactly it stands there, and where. */
export type Finding = {
  source: Looked
  verdict: "verbatim" | "punctuation" | "words"
  place: Place
  differences: Difference[]
  /** more places of this verdict: the numbers of their paragraphs, where they have one */
  others: (number | null)[]
}

/** What became of a quotation: findings with the most exact first, and the texts that have nothing like it. */
export type Checked = { quote: string; findings: Finding[]; nothingIn: Looked[] }
