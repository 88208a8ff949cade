/** Sentences of a made-up language by paragraphs, each without a space at its ends. */
export type Prose = string[][]

const ONSETS = [
  "b",
  "br",
  "d",
  "f",
  "g",
  "gr",
  "h",
  "k",
  "kl",
  "l",
  "m",
  "n",
  "p",
  "r",
  "s",
  "sch",
  "st",
  "t",
  "w",
  "z",
]
const VOWELS = ["a", "e", "e", "i", "o", "u", "ä", "ie", "ei"]
const CODAS = ["", "", "", "n", "r", "s", "t", "l", "nd", "cht"]
const WORDS = 20_000

/** Numbers from 0 (included) to 1 that are the same for the same seed (Steele and Vigna's SplitMix, in 32 bits). */
export function randomOf(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** Prose of about so many UTF-16 units: the frequencies of its words fall as their rank rises (Zipf), frequent ones are
 * short, sentences have 50 to 270 units, paragraphs 3 to 9 sentences. */
export function proseOf(units: number, words: readonly string[], random: () => number): Prose {
  const prose: Prose = []
  for (let length = 0; length < units; ) {
    const paragraph = Array.from({ length: 3 + Math.floor(random() * 7) }, () => sentence(words, random))
    length += paragraph.join(" ").length + 2
    prose.push(paragraph)
  }
  return prose
}

/** A word as often as its rank says: of rank r about as often as 1 / r. */
export function anyWord(words: readonly string[], random: () => number): string {
  return words[Math.floor((words.length + 1) ** random()) - 1]!
}

/** Twenty thousand words of syllables, the frequent ones first. */
export function vocabulary(random: () => number): string[] {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)]!
  const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS)
  const words = new Set<string>()
  while (words.size < WORDS) {
    const syllables = 1 + Math.floor(random() * Math.log10(words.size + 10))
    words.add(Array.from({ length: syllables }, syllable).join(""))
  }
  return [...words]
}

function sentence(words: readonly string[], random: () => number): string {
  const length = 50 + random() * 220
  let text = anyWord(words, random)
  while (text.length < length - 1) text += `${random() < 0.08 ? ", " : " "}${anyWord(words, random)}`
  return text[0]!.toUpperCase() + text.slice(1) + (random() < 0.1 ? "?" : ".")
}
