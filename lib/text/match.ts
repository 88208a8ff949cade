/** The offsets at which a string stands in a text, overlapping ones included, at most `most` of them. */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = []
  if (words === "") return found
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1))
    found.push(at)
  return found
}

export type Approximate = { start: number; end: number; errors: number }

const WORD = 32
const LONGEST_PATTERN = 4096
const MOST_STEPS = 60_000_000

/** The first of the places in a text that differ least from a pattern (insertions, deletions, replacements of UTF-16
 * units), if by no more than `most`. Undefined too where the search would cost more than a fixed number of steps. */
export function approximate(text: string, pattern: string, most: number): Approximate | undefined {
  const blocks = Math.ceil(pattern.length / WORD)
  if (pattern === "" || pattern.length > LONGEST_PATTERN || text.length * blocks > MOST_STEPS)
    return undefined
  const last = closest(text, pattern, 0)
  if (last.errors > most) return undefined
  // Backwards from the end, now bound to it, the same number of errors is reached where the match begins.
  const from = Math.max(0, last.end - pattern.length - last.errors)
  const back = closest(reversed(text.slice(from, last.end)), reversed(pattern), 1)
  return { start: last.end - back.end, end: last.end, errors: last.errors }
}

function reversed(s: string): string {
  return s.split("").reverse().join("")
}

/** Myers, "A fast bit-vector algorithm for approximate string matching" (JACM 46, 1999), in blocks of 32 bits. One
 * column of differences of the edit distance table per unit of text; `border` is what a unit before the match
 * costs: 0 lets it begin anywhere, 1 binds it to the start. The first end with the fewest errors. */
function closest(text: string, pattern: string, border: 0 | 1): { end: number; errors: number } {
  const blocks = Math.ceil(pattern.length / WORD)
  const equal = equalities(pattern, blocks)
  const none = new Int32Array(blocks)
  const plus = new Int32Array(blocks).fill(-1)
  const minus = new Int32Array(blocks)
  const lastBit = 1 << ((pattern.length - 1) % WORD)
  let errors = pattern.length
  let best = { end: 0, errors }
  for (let i = 0; i < text.length; i++) {
    const matches = equal.get(text.charCodeAt(i)) ?? none
    let carry: number = border
    for (let b = 0; b < blocks; b++)
      carry = advance(plus, minus, b, matches[b]!, carry, b === blocks - 1 ? lastBit : 1 << (WORD - 1))
    errors += carry
    if (errors < best.errors) best = { end: i + 1, errors }
  }
  return best
}

/** One block of one column: updates the vertical differences, returns the horizontal one at `top` (-1, 0 or 1). */
function advance(
  plus: Int32Array,
  minus: Int32Array,
  block: number,
  matches: number,
  carry: number,
  top: number,
): number {
  const up = plus[block]!
  const down = minus[block]!
  const vertical = matches | down
  const equal = carry < 0 ? matches | 1 : matches
  const diagonal = (((equal & up) + up) ^ up) | equal
  let right = down | ~(diagonal | up)
  let left = up & diagonal
  const out = (right & top) !== 0 ? 1 : (left & top) !== 0 ? -1 : 0
  right = (right << 1) | (carry > 0 ? 1 : 0)
  left = (left << 1) | (carry < 0 ? 1 : 0)
  plus[block] = left | ~(vertical | right)
  minus[block] = right & vertical
  return out
}

/** For each unit of the pattern, the bits of the places where it stands. */
function equalities(pattern: string, blocks: number): Map<number, Int32Array> {
  const equal = new Map<number, Int32Array>()
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i)
    const bits = equal.get(unit) ?? new Int32Array(blocks)
    bits[Math.floor(i / WORD)]! |= 1 << (i % WORD)
    equal.set(unit, bits)
  }
  return equal
}
