/** A run of words, and whether it is one of those looked for. */
export type Run = { text: string; hit: boolean }

type Word = { start: number; end: number; hit: string | null }

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const MOST = 260
const BEFORE = 70

/** A text with its hits apart. `hitOf` names what a word is a hit for (any string), or null. */
export function marked(text: string, hitOf: (word: string) => string | null): Run[] {
  return runs(text, 0, text.length, hits(text, hitOf))
}

/**
 * The part of a text, at most about 260 characters, that has the most different hits, the earliest of several; from word to
 * word, with an ellipsis where the text goes on. A text without hits gives its beginning.
 */
export function snippet(text: string, hitOf: (word: string) => string | null, most = MOST): Run[] {
  if (text.length <= most) return marked(text, hitOf)
  const found = hits(text, hitOf)
  const from = wordStart(text, Math.max(0, (best(found, most)?.start ?? 0) - BEFORE))
  const to = wordEnd(text, Math.min(text.length, from + most))
  const inside = found.filter(({ start, end }) => start >= from && end <= to)
  const shown = runs(text, from, to, inside)
  if (from > 0) shown.unshift({ text: "… ", hit: false })
  if (to < text.length) shown.push({ text: " …", hit: false })
  return shown
}

function hits(text: string, hitOf: (word: string) => string | null): Word[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, hit: hitOf(word) }))
    .filter(({ hit }) => hit !== null)
}

// The hit from which on the most different ones stand close by.
function best(found: readonly Word[], most: number): Word | undefined {
  let [winner, score] = [found[0], 0]
  for (const [at, word] of found.entries()) {
    const different = new Set<string | null>()
    for (let i = at; i < found.length && found[i]!.end - word.start <= most - BEFORE; i++) {
      different.add(found[i]!.hit)
    }
    if (different.size > score) [winner, score] = [word, different.size]
  }
  return winner
}

function runs(text: string, from: number, to: number, found: readonly Word[]): Run[] {
  const parts: Run[] = []
  let at = from
  for (const { start, end } of found) {
    if (start > at) parts.push({ text: text.slice(at, start), hit: false })
    parts.push({ text: text.slice(start, end), hit: true })
    at = end
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false })
  return parts
}

// Borders move outwards to white space, but not far: some scripts have none.
function wordStart(text: string, at: number): number {
  const space = text.slice(Math.max(0, at - 30), at).search(/\s\S*$/)
  return at === 0 || space < 0 ? safe(text, at) : Math.max(0, at - 30) + space + 1
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/)
  return space < 0 ? safe(text, Math.min(text.length, at + 30)) : at + space
}

// Not between the two halves of one character.
const safe = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text[at] ?? "") ? at + 1 : at)
