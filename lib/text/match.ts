/** The offsets at which a string stands in a text, overlapping ones included, at most `most` of them. */
export function occurrences(text: string, words: string, most: number): number[] {
  const found: number[] = []
  if (words === "") return found
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1))
    found.push(at)
  return found
}

type Approximate = { start: number; end: number; errors: number }

type Region = { from: number; to: number }

const WORD = 32
const LONGEST_PATTERN = 16_384
const MOST_ENDS = 100

/** How many steps a search of a pattern in so much text takes; some two hundred of them are a microsecond. */
export function stepsOf(units: number, pattern: string): number {
  return units * Math.ceil(pattern.length / WORD)
}

/** The places in a region of a text that differ least from a pattern (insertions, deletions, replacements of UTF-16
 * units), if by no more than `most`: one for each stretch of the text, in order. None for a pattern beyond 16,384 units. */
export function approximate(text: string, pattern: string, most: number, region?: Region): Approximate[] {
  if (pattern === "" || pattern.length > LONGEST_PATTERN) return []
  const { from, to } = region ?? { from: 0, to: text.length }
  const { ends, errors } = closest({ text, from, to, step: 1 }, pattern, 0)
  if (errors > most) return []
  const places: Approximate[] = []
  for (const length of ends) {
    const end = from + length
    // Backwards from the end, now bound to it, the same number of errors is reached where the match begins.
    const earliest = Math.max(from, end - pattern.length - errors)
    const back = closest({ text, from: earliest, to: end, step: -1 }, pattern, 1)
    const start = end - back.ends[0]!
    if (start >= (places.at(-1)?.end ?? 0)) places.push({ start, end, errors })
  }
  return places
}

type Reading = { text: string; from: number; to: number; step: 1 | -1 }

/** Myers, "A fast bit-vector algorithm for approximate string matching" (JACM 46, 1999), in blocks of 32 bits. One
 * column of differences of the edit distance table per unit of text; `border` is what a unit before the match
 * costs: 0 lets it begin anywhere, 1 binds it to the start. How much is read at the ends with the fewest errors. */
function closest({ text, from, to, step }: Reading, pattern: string, border: 0 | 1) {
  const blocks = Math.ceil(pattern.length / WORD)
  const equal = equalities(pattern, blocks, step)
  const plus = new Int32Array(blocks).fill(-1)
  const minus = new Int32Array(blocks)
  const last = (pattern.length - 1) % WORD
  let errors = pattern.length
  let best = { ends: [0], errors }
  for (let read = 1; read <= to - from; read++) {
    const row = rows[text.charCodeAt(step > 0 ? from + read - 1 : to - read)]! * blocks
    errors += column(plus, minus, equal, row, border, last)
    if (errors < best.errors) best = { ends: [read], errors }
    else if (errors === best.errors && best.ends.length < MOST_ENDS) best.ends.push(read)
  }
  for (let i = 0; i < pattern.length; i++) rows[pattern.charCodeAt(i)] = 0
  return best
}

/** Goes on by one column: updates the vertical differences (+1 in `plus`, -1 in `minus`) of all blocks for a unit that
 * stands where the bits of its row say; returns the horizontal difference at the last bit of the pattern. */
function column(
  plus: Int32Array,
  minus: Int32Array,
  equal: Int32Array,
  row: number,
  border: number,
  last: number,
): number {
  const end = plus.length - 1
  let [rise, fall] = [border, 0]
  for (let b = 0; ; b++) {
    const up = plus[b]!
    const vertical = equal[row + b]! | minus[b]!
    const same = equal[row + b]! | fall
    const diagonal = (((same & up) + up) ^ up) | same
    const right = minus[b]! | ~(diagonal | up)
    const left = up & diagonal
    const shifted = (right << 1) | rise
    plus[b] = (left << 1) | fall | ~(vertical | shifted)
    minus[b] = shifted & vertical
    if (b === end) return ((right >>> last) & 1) - ((left >>> last) & 1)
    rise = right >>> (WORD - 1)
    fall = left >>> (WORD - 1)
  }
}

// The row of each unit of the pattern that is being sought, 0 for all others: for one search at a time.
const rows = new Uint16Array(0x10000)

/** For each unit of the pattern, read in this direction, a row with the bits of the places where it stands. */
function equalities(pattern: string, blocks: number, step: 1 | -1): Int32Array {
  let distinct = 0
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(i)
    if (rows[unit] === 0) rows[unit] = ++distinct
  }
  const equal = new Int32Array((distinct + 1) * blocks)
  for (let i = 0; i < pattern.length; i++) {
    const unit = pattern.charCodeAt(step > 0 ? i : pattern.length - 1 - i)
    equal[rows[unit]! * blocks + Math.floor(i / WORD)]! |= 1 << (i % WORD)
  }
  return equal
}
