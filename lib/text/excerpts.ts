import type { Block } from "@/lib/text/blocks"
import { type Quotation, type Run, runsOf } from "@/lib/text/runs"

export type { Quotation } from "@/lib/text/runs"

type Excerpts = {
  text: string
  blocks: Block[]
  places: Map<string, { start: number; end: number }>
  /** For each block the number of its paragraph in the whole text, where it is known. */
  paragraphs: (number | undefined)[]
}

/** What stands between quotations where words are left out. */
export const OMISSION = "[…]"

/** What quotations alone tell of a text: a block for each paragraph quoted, in the order of the paragraphs (unknown
 * ones last), overlapping quotations made one run of words, omissions between. Each stands verbatim, but for white
 * space at its ends, at its place; offsets are UTF-16. */
export function excerpts(quotations: readonly Quotation[]): Excerpts {
  const found: Excerpts = { text: "", blocks: [], places: new Map(), paragraphs: [] }
  for (const { paragraph, runs } of byParagraph(quotations)) {
    if (found.text) found.text += "\n\n"
    const start = found.text.length
    runs.forEach((run, i) => {
      if (i > 0) found.text += ` ${OMISSION} `
      else if (run.first !== undefined && run.first > 1) found.text += `${OMISSION} `
      for (const { id, at, length } of run.members) {
        const from = found.text.length + at
        found.places.set(id, { start: from, end: from + length })
      }
      found.text += run.text
    })
    found.blocks.push({ type: "paragraph", start, end: found.text.length })
    found.paragraphs.push(paragraph)
  }
  return found
}

type Paragraph = { paragraph?: number; runs: Run[] }

function byParagraph(quotations: readonly Quotation[]): Paragraph[] {
  const known = new Map<number, Quotation[]>()
  const unknown: Quotation[] = []
  for (const quotation of quotations) {
    const { id, exact, paragraph } = quotation
    if (paragraph === undefined) unknown.push({ id, exact })
    else known.set(paragraph, [...(known.get(paragraph) ?? []), quotation])
  }
  const numbered = [...known].sort(([a], [b]) => a - b)
  return [
    ...numbered.map(([paragraph, quoted]) => ({ paragraph, runs: runsOf(quoted) })),
    ...runsOf(unknown).map((run) => ({ runs: [run] })),
  ]
}
