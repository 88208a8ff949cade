// KOI8-R is tried first: KOI8-U differs from it only in the letters of Ukrainian and Belarusian.
const ENCODINGS = ["koi8-r", "koi8-u", "windows-1251", "ibm866", "iso-8859-5", "x-mac-cyrillic"]
const COMMON = /[оеаинтсрвлкмд]/giu
const WELL_WRITTEN = /^(\p{Lu}?\p{Ll}+|\p{Lu}+)$/u
const FEWEST_WORDS = 2
const FEWEST_GOOD = 0.4

/** The Cyrillic encoding in which the bytes are words in good spelling, and how good, 0 to 1; null if they are none. */
export function cyrillicIn(bytes: Uint8Array): { encoding: string; score: number } | null {
  if (!hasWordsOfHighBytes(bytes)) return null
  const scored = ENCODINGS.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score > FEWEST_GOOD ? best : null
}

/** In Cyrillic a word is wholly of bytes above 127; in Latin scripts most words with such a byte have others too. */
function hasWordsOfHighBytes(bytes: Uint8Array): boolean {
  let wholly = 0
  let mixed = 0
  let high = 0
  let low = 0
  for (let i = 0; i <= bytes.length; i++) {
    const byte = bytes[i] ?? 32
    // The range of letters; dashes and quotation marks of Windows code pages stand below it.
    if (byte >= 0xa0 || byte === 0x9d) high++
    else if ((byte | 32) >= 97 && (byte | 32) <= 122) low++
    else {
      if (high > 1 && low === 0) wholly++
      else if (high > 0 && low > 0) mixed++
      high = 0
      low = 0
    }
  }
  return wholly >= FEWEST_WORDS && wholly > 2 * mixed
}

/** How many of the words with Cyrillic letters are written as words are, by how common their letters are: 0 to 1. */
function scoreOf(bytes: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(bytes)
  const words = text.split(/[\s\p{P}№]+/u).filter((word) => /\P{ASCII}/u.test(word))
  if (words.length === 0) return 0
  const good = words.filter((word) => WELL_WRITTEN.test(word) && /^\p{Script=Cyrillic}+$/u.test(word))
  const letters = good.join("")
  if (letters === "") return 0
  const common = letters.match(COMMON)?.length ?? 0
  return (good.length / words.length) * (common / letters.length)
}
