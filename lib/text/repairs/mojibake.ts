import { asUtf8, type Codepage, classOf, OTHERS, WESTERN } from "@/lib/text/repairs/codepages"
import { type Edit, replacing } from "@/lib/text/repairs/draft"
import { charOfByte } from "@/lib/text/repairs/windows1252"

// What stands after a capital letter in sound text too: "Ã" before one of these proves nothing by itself.
const NATURAL = "‘’“”‹›«»–—…•™"
const DEEPEST = 4

type Patterns = {
  /** what a text without it need not be searched for */
  hint: RegExp
  /** matches where there can be no doubt */
  certain: RegExp
  /** what can be the bytes of UTF-8, in a text of which some certainly are */
  run: RegExp
  /** the same in what was read anew, so that nothing sound stands in it */
  again: RegExp
}

/** UTF-8 that was read as Windows-1252 or Latin-1 (â€™) made what it was, also if that was done to it twice. */
export function mendMisread(text: string): Edit[] {
  const { hint, certain } = WESTERN_PATTERNS
  return hint.test(text) && certain.test(text) ? mended(text, WESTERN, WESTERN_PATTERNS) : []
}

/** UTF-8 that was read as the encoding of an old Macintosh (‚Äô), a PC (ΓÇÖ) or a Russian computer (вЂ™). */
export function mendMisreadElsewhere(text: string): Edit[] {
  for (const [i, codepage] of OTHERS.entries()) {
    const patterns = OTHER_PATTERNS[i]!
    if (patterns.hint.test(text) && patterns.certain.test(text)) return mended(text, codepage, patterns)
  }
  return []
}

/** Windows-1252 read as Latin-1: the controls 80 to 9F hex made the characters they stand for. */
export function mendControls(text: string): Edit[] {
  return replacing(text, "mojibake", /[\x80-\x9f]/g, (match) => {
    const char = charOfByte(match[0].charCodeAt(0))
    return char === match[0] ? "" : char
  })
}

function mended(text: string, codepage: Codepage, { run, again }: Patterns): Edit[] {
  const read = (chars: string) => asUtf8(codepage, chars) ?? chars
  return replacing(text, "mojibake", new RegExp(run.source, "gu"), ([chars]) => {
    if (chars === "Ã" || chars === "Ã ") return "à"
    if (chars === "â€") return "”"
    let made = read(chars)
    for (let depth = 1; depth < DEEPEST; depth++) made = made.replace(new RegExp(again.source, "gu"), read)
    return made
  })
}

const WESTERN_PATTERNS = westernPatterns()
const OTHER_PATTERNS = OTHERS.map(otherPatterns)

function westernPatterns(): Patterns {
  const c = `[${classOf(WESTERN, 0x80, 0xbf)}]`
  const certain = [
    `â[€‚„†ˆ‰™œ˜\x80-\x9f]${c}`, // punctuation, currency, letterlike signs, arrows, mathematics
    `ï[»¬]${c}`, // byte order mark, ligatures
    `ð[Ÿ\x9f]${c}${c}`, // emoji
    `[ÂÃ](?![${NATURAL}])${c}`, // Latin-1
    `(?:[Â-ß]${c}){2,}`, // other alphabets, known by two letters in a row
    `(?:[à-ï]${c}${c}){2,}`,
  ]
  const single = [
    `[ÂÃ]${c}`,
    `[Ä-ß](?![${NATURAL}])${c}(?:(?<=\\p{L}..)|(?=\\p{L}))`,
    `[Ä-ß](?=[“‘])${c}(?=\\p{Ll})`,
  ]
  // Of a closing double mark the last sign is often lost, and the space in "Ã " for à is no longer one that sticks.
  const lone = ["â€(?=[\\s.,;:!?)\\]]|$)", "Ã (?= )", "Ã(?= )"]
  const known = [...certain, ...single].join("|")
  return {
    hint: /[À-ÿ]/,
    certain: new RegExp(certain.join("|"), "u"),
    run: new RegExp(`(?:${known})(?:${known}|[Ä-ß]${c})*|${lone.join("|")}`, "u"),
    again: new RegExp(`[ÂÃ]${c}|[Ä-ß](?![${NATURAL}])${c}|[à-ï](?![${NATURAL}])${c}${c}|ð${c}${c}${c}`, "u"),
  }
}

function isCyrillic({ name }: Codepage): boolean {
  return name === "windows-1251" || name === "koi8-r"
}

function otherPatterns(codepage: Codepage): Patterns {
  const c = `[${classOf(codepage, 0x80, 0xbf)}]`
  const byte = (value: number) => `[${classOf(codepage, value, value)}]`
  const two = `[${classOf(codepage, 0xc2, 0xdf)}]${c}`
  const three = `[${classOf(codepage, 0xe1, 0xef)}]${c}${c}`
  const certain = [`${byte(0xe2)}${byte(0x80)}${c}`, `(?:${two}){3,}`, `(?:${three}){2,}`]
  const letter = `${byte(0xc3)}${c}(?=\\p{Script=Latin})|(?<=\\p{Script=Latin})${byte(0xc3)}${c}`
  // Dashes are among what an old Macintosh makes of Cyrillic, so it is known by its marks and Latin letters alone.
  const leads = isCyrillic(codepage) ? [0xe2, 0xd0, 0xd1] : [0xe2, 0xc3]
  return {
    hint: new RegExp(leads.map(byte).join("|"), "u"),
    certain: new RegExp([...certain, isCyrillic(codepage) ? "(?!)" : letter].join("|"), "u"),
    run: new RegExp(`(?:${certain.join("|")}|${byte(0xe2)}${c}${c}|${two})+`, "u"),
    again: /(?!)/u,
  }
}
