// Letters of scripts that part their words by spaces; in the others any place may be a word's border.
const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}"
/** The source of an expression (flag u) for a letter, digit or accent of a script that parts its words. */
export const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]`
const BEGINS = new RegExp(`^${LETTER}`, "u")
const ENDS = new RegExp(`${LETTER}$`, "u")
const WORD_BEFORE = new RegExp(`${LETTER}[-‐‑]?$`, "u")
const WORD_AFTER = new RegExp(`^(?:[-‐‑]?${LETTER}|['’]t\\b)`, "u")

/** Whether words that begin at an offset leave off the head of a word: "avoidable" of "unavoidable". */
export function cutsBefore(text: string, start: number): boolean {
  return (
    BEGINS.test(text.slice(start, start + 2)) && WORD_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  )
}

/** Whether words that end at an offset leave off the tail of a word: "can" of "can’t". */
export function cutsAfter(text: string, end: number): boolean {
  return ENDS.test(text.slice(Math.max(0, end - 4), end)) && WORD_AFTER.test(text.slice(end, end + 4))
}

/** Whether a range cuts a word at either end. */
export function cutsWord(text: string, start: number, end: number): boolean {
  return cutsBefore(text, start) || cutsAfter(text, end)
}
