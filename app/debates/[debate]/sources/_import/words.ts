import { counted } from "@/app/_ui/counting"

type Words = {
  /** "1 damaged sign mended", "41 damaged signs mended" */
  one: string
  many: string
  /** beside a place: what it is */
  here: string
  /** the buttons that leave this place as it came in, and that take the proposal again */
  refuse: string
  take: string
}

const mend = (one: string, many: string, here: string): Words => ({
  one,
  many,
  here,
  refuse: "Leave as it was",
  take: "Mend it",
})
const aside = (one: string, many: string, here: string): Words => ({
  one: `${one}, set aside`,
  many: `${many}, set aside`,
  here: `Set aside: ${here}`,
  refuse: "Keep in the text",
  take: "Set aside",
})
const type = (one: string, many: string, here: string): Words => ({
  one,
  many,
  here: `Taken for ${here}`,
  refuse: "A paragraph",
  take: `Take it for ${here}`,
})

const KINDS: Record<string, Words> = {
  mojibake: mend("damaged sign mended", "damaged signs mended", "Damaged sign"),
  "line-break": mend(
    "line break inside a paragraph taken out",
    "line breaks inside paragraphs taken out",
    "Line break inside a paragraph",
  ),
  "blank-line": mend(
    "blank line in mid-sentence taken out",
    "blank lines in mid-sentence taken out",
    "Blank line in mid-sentence",
  ),
  "paragraph-break": mend(
    "line end made the end of a paragraph",
    "line ends made ends of paragraphs",
    "A paragraph begins at this line",
  ),
  hyphenation: mend(
    "word parted at a line end joined",
    "words parted at line ends joined",
    "Word parted at a line end",
  ),
  spacing: mend("wide space made one space", "wide spaces made one space", "Wide space"),
  composed: mend("letter and accent made one sign", "letters and accents made one sign", "Letter and accent"),
  invisible: mend("invisible sign taken out", "invisible signs taken out", "Invisible sign"),
  "byte-order-mark": mend("mark of the encoding taken out", "marks of the encoding taken out", "Mark"),
  "line-ending": mend("line ending of another system", "line endings of another system", "Line ending"),
  "white-space": mend(
    "blank at the edge of a line or block taken out",
    "blanks at the edges of lines and blocks taken out",
    "Blank at the edge",
  ),
  "pasted-twice": aside("block pasted twice", "blocks pasted twice", "it stands twice in the text"),
  "pull-quote": aside("pull-quote", "pull-quotes", "words of the text repeated in large type"),
  boilerplate: aside(
    "block of the site or journal",
    "blocks of the site or journal",
    "words of the site or journal, not of the author",
  ),
  "front-matter": aside(
    "block of title, author or date",
    "blocks of title, author or date",
    "title, author or date as printed over the text",
  ),
  "page-furniture": aside(
    "running head or page number",
    "running heads and page numbers",
    "a running head or page number",
  ),
  heading: type("line taken for a heading", "lines taken for headings", "a heading"),
  quote: type("block taken for a quotation", "blocks taken for quotations", "a quotation"),
  verse: type("block taken for verse", "blocks taken for verse", "verse"),
  item: type("block taken for an item of a list", "blocks taken for items of lists", "an item of a list"),
  note: type("block taken for a note", "blocks taken for notes", "a note"),
  "note-mark": {
    one: "mark of a note",
    many: "marks of notes",
    here: "Mark of a note",
    refuse: "Words of the text",
    take: "Mark of a note",
  },
}

/** What is said of a kind of proposal. */
export function wordsOf(kind: string): Words {
  return KINDS[kind] ?? mend(kind, kind, kind)
}

/** "41 damaged signs mended". */
export function tallyInWords(kind: string, count: number): string {
  const { one, many } = wordsOf(kind)
  return counted(count, one, many)
}

/** "1.4 MB", "312 KB". */
export function sizeInWords(bytes: number): string {
  const megabytes = bytes / (1024 * 1024)
  return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`
}

/** The name of a file, or that there is none. */
export const nameOf = ({ fileName }: { fileName: string | null }) => fileName ?? "A pasted text"

type Reading = { fileName: string | null; done: number; total: number | null }

/** "Reading page 120 of 600." */
export function readingInWords({ fileName, done, total }: Reading): string {
  if (!total || total < 2) return "Being read."
  const unit = /\.pdf$/i.test(fileName ?? "") ? "page" : "part"
  return `Reading ${unit} ${Math.min(done + 1, total)} of ${total}.`
}
