import { splitsPair } from "@/lib/text/offsets"

/** Words of a source as an address names them: where they stood in the edition of that number (UTF-16), their letters as a
 * sum, how they begin and end (all of them in `first`, and no `last`, where they are few), and of few a little of what
 * stood around them. */
export type Named = {
  number: number
  start: number
  length: number
  sum: string
  first: string
  last: string
  prefix: string
  suffix: string
}

type Words = { start: number; exact: string; prefix?: string; suffix?: string }

const END = 48
const FEW = 40
const CONTEXT = 24
const LONGEST = 2000

/** The sum of the letters and digits of words, without case (FNV-1a, 32 bits, in base 36): words that differ only in their
 * points and spaces have the same. */
export function sumOf(words: string): string {
  const letters = words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
  let sum = 0x811c9dc5
  for (let i = 0; i < letters.length; i++) sum = Math.imul(sum ^ letters.charCodeAt(i), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** How words are named in an address, as the value of `words`. `number`: of the edition in which they start there. */
export function nameOf(number: number, { start, exact, prefix = "", suffix = "" }: Words): string {
  const whole = exact.length <= 2 * END
  const few = exact.length <= FEW
  const ends = whole ? [exact, ""] : [beginningOf(exact, END), endingOf(exact, END)]
  const around = few ? [endingOf(prefix, CONTEXT), beginningOf(suffix, CONTEXT)] : ["", ""]
  return [[number, start, exact.length, sumOf(exact)].join("."), ...[...ends, ...around].map(written)].join(
    "|",
  )
}

/** Reads such a name; null for what is none. */
export function readName(value: unknown): Named | null {
  if (typeof value !== "string" || value.length > LONGEST) return null
  const [place, ...pieces] = value.split("|")
  const [, number, start, length, sum] =
    /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})\.([0-9a-z]{1,7})$/.exec(place!) ?? []
  const [first = "", last = "", prefix = "", suffix = ""] = pieces.map(read)
  if (!sum || pieces.length !== 4 || !/[\p{L}\p{N}]/u.test(first + last)) return null
  return {
    number: Number(number),
    start: Number(start),
    length: Number(length),
    sum,
    first,
    last,
    prefix,
    suffix,
  }
}

/** The address of words in the text at a path: it leads whoever may read them there. `block`: the id of the paragraph they
 * begin in, for where no script leads on. */
export function pathToWords(path: string, number: number, words: Words, block?: string): string {
  const query = new URLSearchParams({ words: nameOf(number, words) })
  return `${path}?${query}${block ? `#${block}` : ""}`
}

const written = (piece: string) => piece.replaceAll("~", "~0").replaceAll("|", "~1")
const read = (piece: string) => piece.replaceAll("~1", "|").replaceAll("~0", "~")

/** The first words, as many as have at most so many characters; in a script without spaces, so many characters. */
function beginningOf(words: string, most: number): string {
  if (words.length <= most) return words
  const cut = words.slice(0, splitsPair(words, most) ? most - 1 : most)
  return /\s/.test(words[most]!) ? cut : cut.replace(/(?<=\S\s+)\S*$/, "").trimEnd()
}

/** The last words, likewise. */
function endingOf(words: string, most: number): string {
  if (words.length <= most) return words
  const from = words.length - most
  const cut = words.slice(splitsPair(words, from) ? from + 1 : from)
  return /\s/.test(words[from - 1]!) ? cut : cut.replace(/^\S*(?=\s+\S)/, "").trimStart()
}
