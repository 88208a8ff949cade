import type { Csl } from "./csl"
import { nameInWords } from "./people"
import type { Citation } from "./view"

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
)

const day = ([year, month, date]: number[]) =>
  [date, month ? MONTHS[month - 1] : undefined, year].filter(Boolean).join(" ")

/** The date of publication in words: "2 July 2012", "March–April 1998"; null when it is not known. */
export function issuedInWords(csl: Csl): string | null {
  const [from, to] = csl.issued?.["date-parts"] ?? []
  if (!from) return csl.issued?.literal ?? null
  if (!to) return day(from)
  if (from[0] === to[0] && from[1] && to[1] && !from[2])
    return `${MONTHS[from[1] - 1]}–${MONTHS[to[1] - 1]} ${from[0]}`
  return `${day(from)} – ${day(to)}`
}

/** The year of publication, or null. */
export function yearOf(csl: Csl): number | null {
  return csl.issued?.["date-parts"]?.[0]?.[0] ?? null
}

const KINDS: Record<string, string> = {
  "article-journal": "review",
  "review-book": "review",
  review: "review",
  "post-weblog": "reading note",
  article: "essay",
  chapter: "chapter",
  book: "book",
}

/** What kind of text it is, in a word: review, essay, reading note, book. */
export function kindInWords(csl: Csl): string {
  return KINDS[csl.type] ?? "text"
}

/** Where and when it appeared: "New Statesman, 2 July 2012". */
export function published(csl: Csl): string {
  const issue = csl.issue ? [csl.volume, csl.issue].filter(Boolean).join(", ") : csl.volume
  const place = [csl["container-title"], issue].filter(Boolean).join(" ")
  return [place, csl.publisher, issuedInWords(csl) ?? "undated"].filter(Boolean).join(", ")
}

const person = (name: { family?: string; given?: string; literal?: string }) =>
  name.literal ?? [name.family, name.given].filter(Boolean).join(", ")

const doneBy = (what: string, names: Csl["editor"]) =>
  names?.length ? ` ${what} by ${names.map(nameInWords).join(" and ")}.` : ""

function reference(csl: Csl, authors: string[]): string {
  const by = doneBy("Translated", csl.translator) + doneBy("Edited", csl.editor)
  const title = csl.type === "book" ? csl.title : `“${csl.title}”`
  return `${authors.join(" and ")}. ${title}.${by} ${published(csl)}.${csl.URL ? ` ${csl.URL}` : ""}`.trim()
}

const TYPES: Record<string, string> = {
  book: "book",
  chapter: "incollection",
  "article-journal": "article",
  "review-book": "article",
}

function bibtex(csl: Csl, authors: string[], key: string): string {
  const inside = TYPES[csl.type] === "incollection" ? "booktitle" : "journal"
  const fields: [string, string | number | null | undefined][] = [
    ["author", authors.join(" and ")],
    ["title", csl.title],
    [inside, csl["container-title"]],
    ["number", csl.issue],
    ["volume", csl.volume],
    ["year", yearOf(csl)],
    ["translator", csl.translator?.map(person).join(" and ")],
    ["editor", csl.editor?.map(person).join(" and ")],
    ["url", csl.URL],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}}`)
  return `@${TYPES[csl.type] ?? "misc"}{${key},\n${lines.join(",\n")}\n}`
}

/** The same record in three forms to copy: a reference in words, BibTeX, CSL-JSON. `authors` as names in order. */
export function citations(csl: Csl, authors: string[], key: string): Citation[] {
  const record = { id: key, ...csl, author: csl.author ?? authors.map((literal) => ({ literal })) }
  return [
    { style: "reference", label: "Reference", text: reference(csl, authors) },
    { style: "bibtex", label: "BibTeX", text: bibtex(csl, authors, key) },
    { style: "csl", label: "CSL-JSON", text: JSON.stringify([record], null, 2) },
  ]
}
