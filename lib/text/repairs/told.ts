import type { Block } from "@/lib/text/blocks"
import type { Draft, Edit } from "@/lib/text/repairs/draft"
import { placeOf } from "@/lib/text/repairs/origin"

/** What it takes for blocks that a format told of to stand two newlines apart, with nothing blank around or in them. */
export function mendTold(draft: Draft, told: readonly Block[]): Edit[] {
  const { text } = draft
  const edits: Edit[] = []
  let from = 0
  let between = ""
  for (const { start, end } of placesOf(draft, told)) {
    edits.push({ kind: "white-space", start: from, end: start, after: between })
    for (const match of text.slice(start, end).matchAll(/[ \t]*\n\s*/g)) {
      const at = start + match.index
      edits.push({ kind: "white-space", start: at, end: at + match[0].length, after: "\n" })
    }
    from = end
    between = "\n\n"
  }
  edits.push({ kind: "white-space", start: from, end: text.length, after: "" })
  return edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.after)
}

/** The blocks that a format told of, where they stand now; those of which nothing is left are gone. */
export function placesOf(draft: Draft, told: readonly Block[]): Block[] {
  return told.flatMap((block) => {
    const [from, to] = [placeOf(draft.origin, block.start), placeOf(draft.origin, block.end)]
    const words = draft.text.slice(from, to)
    const start = from + (words.length - words.trimStart().length)
    const end = start + words.trim().length
    return end > start ? [{ ...block, start, end }] : []
  })
}
