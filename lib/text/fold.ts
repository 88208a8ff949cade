/** A folded text with, for each of its UTF-16 units, the range of the original that it came from. */
export type Folded = { text: string; starts: number[]; ends: number[] }

const LIGATURES: Record<string, string> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" }
const KEPT = /[\p{L}\p{M}\p{N}\p{Sm}\p{Sc}\p{So}%‰&@#]/u
const HYPHEN = /[-\u00ad\u2010\u2011]/u
const SILENT = /['’‘ʼ´`\u200b-\u200d\u2060\ufeff]/u
const SPACE = " "

/** Only what must agree between a quotation and its source: letters, digits and signs, without case. Apostrophes
 * vanish, and hyphens inside a word with the space after them; all else between words is one space. */
export function fold(s: string): Folded {
  const folded: Folded = { text: "", starts: [], ends: [] }
  const units: string[] = []
  const put = (chars: string, start: number, end: number) => {
    for (let i = 0; i < chars.length; i++) {
      units.push(chars[i]!)
      folded.starts.push(start)
      folded.ends.push(end)
    }
  }
  let gap = false
  for (let i = 0; i < s.length; ) {
    const char = String.fromCodePoint(s.codePointAt(i)!)
    const end = i + char.length
    if (KEPT.test(char)) {
      if (gap && units.length > 0) put(SPACE, i, i)
      gap = false
      put(LIGATURES[char] ?? char.toLowerCase(), i, end)
    } else if (HYPHEN.test(char)) {
      const inWord = wordGoesOn(s, i, end)
      if (inWord === undefined) gap = true
      else {
        i = inWord
        continue
      }
    } else if (!SILENT.test(char)) gap = true
    i = end
  }
  folded.text = units.join("")
  return folded
}

/** The offset at which a hyphenated word goes on after the hyphen and any spaces; undefined if it does not. */
function wordGoesOn(s: string, hyphen: number, after: number): number | undefined {
  if (!/\p{L}\p{M}*$/u.test(s.slice(Math.max(0, hyphen - 3), hyphen))) return undefined
  let next = after
  while (next < s.length && next < after + 3 && /\s/.test(s[next]!)) next++
  return /^\p{L}/u.test(s.slice(next, next + 2)) ? next : undefined
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
