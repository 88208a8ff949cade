import { ACCENT, BRACKET, classOf, GAP, HYPHEN, LETTER, SIGN } from "@/lib/text/classes"
import { type Folded, Folding } from "@/lib/text/folding"

type Range = { start: number; end: number }

const SPACE = " "
const MOST_SPACES = 3
/** A line may end in a word, a paragraph does not. */
const SPACES_IN_WORD = /^[^\S\n]*\n?[^\S\n]*/

/** Only what must agree between a quotation and its source: letters, digits and signs, without case. Apostrophes
 * vanish, hyphens inside a word with the space after them, and the bracket of “[T]he”; all else between words is one
 * space. Marks of notes are left out: ranges, in order. */
export function fold(s: string, noteMarks: readonly Range[] = []): Folded {
  const folding = new Folding(s.length)
  let [gap, inWord] = [false, false]
  let mark = 0
  for (let i = 0; i < s.length; ) {
    while (mark < noteMarks.length && noteMarks[mark]!.end <= i) mark++
    if (mark < noteMarks.length && noteMarks[mark]!.start <= i) {
      i = noteMarks[mark]!.end
      continue
    }
    const unit = s.charCodeAt(i)
    const point = unit >= 0xd800 && unit < 0xdc00 ? s.codePointAt(i)! : unit
    const end = i + (point > 0xffff ? 2 : 1)
    const kind = classOf(point)
    if (kind === LETTER || kind === ACCENT || kind === SIGN) {
      if (gap && folding.length > 0) folding.put(SPACE.charCodeAt(0), i, i)
      folding.putPoint(point, i, end)
      gap = false
      inWord = kind === LETTER || (kind === ACCENT && inWord)
      i = end
    } else {
      const next = inWord ? wordGoesOn(s, end, kind) : undefined
      if (next === undefined && (kind === GAP || kind === HYPHEN || kind === BRACKET)) gap = true
      inWord = false
      i = next ?? end
    }
  }
  return folding.folded()
}

/** The offset at which a word goes on after a hyphen and any spaces, or a closing bracket; undefined if it does not. */
function wordGoesOn(s: string, after: number, kind: number): number | undefined {
  if (kind !== HYPHEN && kind !== BRACKET) return undefined
  const space = kind === HYPHEN ? SPACES_IN_WORD.exec(s.slice(after, after + MOST_SPACES))![0] : ""
  const next = after + space.length
  return next < s.length && classOf(s.codePointAt(next)!) === LETTER ? next : undefined
}

const UNACCENTED: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
}
// Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowels: not the vowel signs of Indic scripts.
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u064b-\u065f\u0670]/g

/** A text for a trigram column: lower case, without accents, with plain quotation marks, dashes and spaces. In
 * Cyrillic ё is found as е, while й and ї stay letters of their own. */
export function foldForSearch(s: string): string {
  return s
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^йї]/gu, (char) => char.normalize("NFD").replace(ACCENTS, ""))
    .normalize("NFC")
    .replace(/[ßæœøłđðþı]/g, (letter) => UNACCENTED[letter]!)
    .replace(/[‘’‚‛′ʼ´`]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/\s+/g, SPACE)
    .trim()
}
