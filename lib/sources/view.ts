/** A source in a list, and at the head of the reading room. */
export type SourceHead = {
  slug: string
  title: string
  /** "John Gray" */
  authors: { slug: string; name: string }[]
  /** "Peter Sedgwick"; with a slug where they are voices of the debate */
  translators: { slug: string | null; name: string }[]
  editors: { slug: string | null; name: string }[]
  /** "New Statesman, 2 July 2012" */
  published: string
  /** works it reviews: "Victor Serge, Memoirs of a Revolutionary (1942–43)" */
  reviews: { slug: string; title: string; voice: string; date: string | null }[]
  licence: string | null
  note: string | null
  url: string | null
}

/** One way to write a source down, ready to copy. */
export type Citation = { style: "reference" | "bibtex" | "csl"; label: string; text: string }
