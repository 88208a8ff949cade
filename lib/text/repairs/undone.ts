import { mendComposition, mendInvisible, mendLineEndings } from "@/lib/text/repairs/characters"
import { type Change, type Draft, draftOf, type IsRefused, withEdits } from "@/lib/text/repairs/draft"
import { afterReplacing, placeOf } from "@/lib/text/repairs/origin"

type Range = { start: number; end: number }

/** A draft some of whose mends were undone; `broken`: the places where line breaks were left in their paragraphs. */
export type Undone = Draft & { broken: Range[] }

/** The draft without the mends that are refused: their places are as they were in the raw text, all others as they are.
 * Nothing is judged anew, so that what is refused in one place changes nothing in another. */
export function withoutRefused(draft: Draft, raw: string, isRefused: IsRefused): Undone {
  const refused = draft.changes.filter((change) => isRefused(change.kind, change.id))
  if (refused.length === 0) return { ...draft, broken: [] }
  const pieces: string[] = []
  const replaced: (Range & { length: number })[] = []
  const broken: Range[] = []
  let from = 0
  let at = 0
  for (const change of apart(refused)) {
    const start = placeOf(draft.origin, change.start)
    const end = Math.max(start, placeOf(draft.origin, change.end))
    const words = asItWas(change, raw, draft.text.slice(0, start).endsWith("\n\n"))
    pieces.push(draft.text.slice(from, start), words)
    at += start - from
    if (words === "\n") broken.push({ start: at, end: at + 1 })
    at += words.length
    replaced.push({ start, end, length: words.length })
    from = end
  }
  pieces.push(draft.text.slice(from))
  const gone = new Set(refused.map(({ id }) => id))
  return {
    text: pieces.join(""),
    origin: afterReplacing(draft.origin, replaced, draft.text.length),
    changes: draft.changes.filter(({ id }) => !gone.has(id)),
    broken,
  }
}

/** The changes in the order of their places, those left out that lie in one before. */
function apart(changes: readonly Change[]): Change[] {
  const sorted = changes.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return sorted.filter((change) => {
    const isApart = change.start >= end
    if (isApart) end = change.end
    return isApart
  })
}

/** What stood there, in the form that an edition has. A word divided at a line end gets its hyphen back, and no more. */
function asItWas({ kind, start, end }: Change, raw: string, afterBlank: boolean): string {
  const repairs = [mendLineEndings, mendInvisible, mendComposition]
  const before = draftOf(raw.slice(start, end))
  const words = repairs.reduce((draft, repair) => withEdits(draft, repair(draft.text)), before).text
  if (kind === "hyphenation") return "-"
  if (kind === "page-furniture") return `${afterBlank ? "" : "\n\n"}${words.trim()}\n\n`
  if (words.includes("\n")) return /\n\s*\n/.test(words) ? "\n\n" : "\n"
  return words
}
