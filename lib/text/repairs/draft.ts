export type ChangeKind =
  | "byte-order-mark"
  | "line-ending"
  | "invisible"
  | "mojibake"
  | "composed"
  | "spacing"
  | "line-break"
  | "blank-line"
  | "paragraph-break"
  | "hyphenation"

/** One replacement in the text as it stands at that step. */
export type Edit = { kind: ChangeKind; start: number; end: number; after: string }

/** One mend: the range of the raw text it concerns (UTF-16), and the words before and after it. */
export type Change = { kind: ChangeKind; start: number; end: number; before: string; after: string }

/** A text on its way to being clean: `origin[i]` is the raw offset that unit i came from. */
export type Draft = { text: string; origin: number[]; changes: Change[] }

/** A raw text with nothing mended yet. */
export function draftOf(raw: string): Draft {
  return { text: raw, origin: Array.from({ length: raw.length + 1 }, (_, i) => i), changes: [] }
}

/** The draft with the edits made (in order, not overlapping), each recorded with its place in the raw text. */
export function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const pieces: string[] = []
  const origin: number[] = []
  const changes = [...draft.changes]
  let from = 0
  const keep = (to: number) => {
    pieces.push(draft.text.slice(from, to))
    for (let i = from; i < to; i++) origin.push(draft.origin[i]!)
  }
  for (const { kind, start, end, after } of edits) {
    keep(start)
    pieces.push(after)
    for (let i = 0; i < after.length; i++) origin.push(draft.origin[start]!)
    const [rawStart, rawEnd] = [draft.origin[start]!, draft.origin[end]!]
    changes.push({ kind, start: rawStart, end: rawEnd, before: draft.text.slice(start, end), after })
    from = end
  }
  keep(draft.text.length)
  origin.push(draft.origin[draft.text.length]!)
  return { text: pieces.join(""), origin, changes }
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
