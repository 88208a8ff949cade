import { afterReplacing, type Origin, originOf, rawRange } from "@/lib/text/repairs/origin"

export type ChangeKind =
  | "byte-order-mark"
  | "line-ending"
  | "invisible"
  | "mojibake"
  | "composed"
  | "white-space"
  | "spacing"
  | "line-break"
  | "blank-line"
  | "paragraph-break"
  | "hyphenation"
  | "page-furniture"

/** One replacement in the text as it stands at that step. */
export type Edit = { kind: ChangeKind; start: number; end: number; after: string }

/** One mend: the range of the raw text it concerns (UTF-16), and the words before and after it. */
export type Change = {
  id: string
  kind: ChangeKind
  start: number
  end: number
  before: string
  after: string
}

/** A text on its way to being clean. */
export type Draft = { text: string; origin: Origin; changes: readonly Change[] }

/** Whether a mend, known by its kind and id, is left undone. */
export type IsRefused = (kind: string, id: string) => boolean

/** A raw text with nothing mended yet. */
export function draftOf(raw: string): Draft {
  return { text: raw, origin: originOf(raw.length), changes: [] }
}

/** The draft with the edits made (in order, not overlapping), each recorded with its place in the raw text. */
export function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const pieces: string[] = []
  const changes: Change[] = []
  let from = 0
  for (const { kind, start, end, after } of edits) {
    const raw = rawRange(draft.origin, start, end)
    const id = `${kind}@${raw.start}-${raw.end}`
    pieces.push(draft.text.slice(from, start), after)
    changes.push({ id, kind, ...raw, before: draft.text.slice(start, end), after })
    from = end
  }
  pieces.push(draft.text.slice(from))
  const replaced = edits.map(({ start, end, after }) => ({ start, end, length: after.length }))
  return {
    text: pieces.join(""),
    origin: afterReplacing(draft.origin, replaced, draft.text.length),
    changes: draft.changes.concat(changes),
  }
}

/** The edits that replace each match of a global pattern; an answer equal to the match makes none. */
export function replacing(
  text: string,
  kind: ChangeKind,
  pattern: RegExp,
  answer: (match: RegExpExecArray) => string,
): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const after = answer(match)
    const end = match.index + match[0].length
    if (after !== match[0]) edits.push({ kind, start: match.index, end, after })
  }
  return edits
}
