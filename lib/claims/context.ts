const CHARACTERS = 90

/**
 * The words around a range of a text, inside its paragraph: at most 90 characters on each side, whole words only, with
 * an ellipsis where the paragraph goes on.
 */
export function around(text: string, start: number, end: number): { before: string; after: string } {
  const before = text
    .slice(Math.max(0, start - 4 * CHARACTERS), start)
    .split("\n\n")
    .at(-1)!
  const after = text.slice(end, end + 4 * CHARACTERS).split("\n\n")[0]!
  return { before: leading(before), after: trailing(after) }
}

function leading(words: string): string {
  if (words.length <= CHARACTERS) return words
  const cut = words.slice(-CHARACTERS)
  return `… ${cut.slice(cut.search(/\s/) + 1)}`
}

function trailing(words: string): string {
  if (words.length <= CHARACTERS) return words
  const cut = words.slice(0, CHARACTERS)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 0))} …`
}
