/** What folding does with a character: leaves it out for a gap, keeps it (letters, accents, other signs), leaves it out
 * altogether, or asks what stands around it (hyphens, closing brackets). */
export const GAP = 1
export const LETTER = 2
export const ACCENT = 3
export const SIGN = 4
const SILENT = 5
export const HYPHEN = 6
export const BRACKET = 7

const UNITS = 0x10000
const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" }
const KINDS: [RegExp, number][] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, ACCENT],
  [/[\p{N}\p{Sm}\p{Sc}\p{So}%‰&@#]/u, SIGN],
  [/[-\u00ad\u2010\u2011]/u, HYPHEN],
  [/['’‘ʼ´`\u200b-\u200d\u2060\ufeff]/u, SILENT],
  [/\]/, BRACKET],
]

const classes = new Uint8Array(UNITS)
const folds = new Uint16Array(UNITS)
const expanded = new Map<number, string>()

/** The class of a code point. The table is filled as characters are met: of 65,536 a text has a few hundred. */
export function classOf(point: number): number {
  return (point < UNITS && classes[point]) || classify(point)
}

/** The one unit that a code point below 65,536 folds to, once its class is known; 0 if it folds to several. */
export function unitOf(point: number): number {
  return folds[point]!
}

/** What a code point folds to: lower case, a ligature in its letters. */
export function foldedPoint(point: number): string {
  return expanded.get(point) ?? lowered(String.fromCodePoint(point))
}

function lowered(char: string): string {
  return LIGATURES[char] ?? char.toLowerCase()
}

function classify(point: number): number {
  const char = String.fromCodePoint(point)
  const kind = KINDS.find(([pattern]) => pattern.test(char))?.[1] ?? GAP
  if (point >= UNITS) return kind
  classes[point] = kind
  const low = lowered(char)
  if (low.length === 1) folds[point] = low.charCodeAt(0)
  else expanded.set(point, low)
  return kind
}
