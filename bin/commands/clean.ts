import { type Command, onlyArgument } from "@/bin/command"
import { documentIn } from "@/bin/document"
import type { Reading } from "@/lib/sources/formats/format"
import { type Cleaned, clean } from "@/lib/text/clean"
import { codePointOffsets } from "@/lib/text/offsets"

type Range = { start: number; end: number }

/** Shows what an import makes of a file: its text as a careful editor would leave it, and what was done to get there. */
const command: Command = {
  name: "clean",
  summary: "Show what an import makes of a file: its text and blocks, and what was mended.",
  usage: "FILE",
  async run(args, out) {
    const file = onlyArgument(args, "FILE")
    const read = await documentIn(file)
    const cleaned = clean(read)
    out.json(forPrograms(read, cleaned))
    for (const line of forPeople(file, read, cleaned)) out.line(line)
  },
}

export default command

/** Offsets in Unicode code points: of `changes` in the raw text, of all else in `text`. */
function forPrograms({ format, title, authors, language, published, text: raw }: Reading, cleaned: Cleaned) {
  const inRaw = inCodePoints(raw)
  const inText = inCodePoints(cleaned.text)
  return {
    ...{ format, title, authors, language, published },
    text: cleaned.text,
    blocks: cleaned.blocks.map(inText),
    noteMarks: cleaned.noteMarks.map(inText),
    changes: cleaned.changes.map(inRaw),
    judgements: cleaned.judgements.map(inText),
  }
}

function inCodePoints(text: string): <R extends Range>(range: R) => R {
  const point = codePointOffsets(text)
  return (range) => ({ ...range, start: point(range.start), end: point(range.end) })
}

const FORMATS: Record<Reading["format"], string> = {
  text: "plain text",
  markdown: "Markdown",
  html: "HTML",
  docx: "Word",
  epub: "EPUB",
  pdf: "PDF",
  tei: "TEI",
}

function forPeople(file: string, read: Reading, { text, blocks, changes, judgements }: Cleaned): string[] {
  const aside = blocks.flatMap(({ setAside }) => (setAside ? [setAside] : []))
  const judged = judgements.filter(({ kind }) => !(aside as string[]).includes(kind))
  const lines = [
    `${file}: ${FORMATS[read.format]}, ${text.length} characters in ${blocks.length} ${blocks.length === 1 ? "block" : "blocks"}.`,
    [read.title, read.authors?.join(", "), read.published, read.language].filter(Boolean).join(" · "),
    counted(
      "Mended",
      changes.map(({ kind }) => kind),
    ),
    counted("Set aside", aside),
    counted(
      "Taken for",
      judged.map(({ kind }) => kind),
    ),
  ]
  return lines.filter((line) => line !== "")
}

function counted(what: string, kinds: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const said = [...counts].map(([kind, count]) => `${count} × ${kind.replaceAll("-", " ")}`)
  return said.length === 0 ? "" : `${what}: ${said.join(", ")}.`
}
