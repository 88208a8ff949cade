import { type Edit, replacing } from "@/lib/text/repairs/draft"
import { byteOfChar, CONTINUATIONS, charOfByte } from "@/lib/text/repairs/windows1252"

// What stands after a capital letter in sound text too: "Ã" before one of these proves nothing by itself.
const NATURAL = "‘’“”‹›«»–—…•™"
const C = `[${CONTINUATIONS}]`

const CERTAIN = [
  `â[€‚„†ˆ‰™œ˜]${C}`, // punctuation, currency, letterlike signs, arrows, mathematics
  `ï[»¬]${C}`, // byte order mark, ligatures
  `ðŸ${C}${C}`, // emoji
  `[ÂÃ](?![${NATURAL}])${C}`, // Latin-1
  `(?:[Â-ß]${C}){2,}`, // other alphabets, known by two letters in a row
  `(?:[à-ï]${C}${C}){2,}`,
].join("|")

/** UTF-8 that was read as Windows-1252 (â€™) made what it was. */
export function mendMisread(text: string): Edit[] {
  if (!/\P{ASCII}/u.test(text)) return []
  const damaged = new RegExp(CERTAIN).test(text)
  const pattern = damaged ? `${CERTAIN}|[ÂÃ]${C}` : CERTAIN
  return replacing(text, "mojibake", new RegExp(pattern, "g"), (match) => decode(match[0]) ?? match[0])
}

/** Windows-1252 read as Latin-1: the controls 80 to 9F hex made the characters they stand for. */
export function mendControls(text: string): Edit[] {
  return replacing(text, "mojibake", /[\x80-\x9f]/g, (match) => {
    const char = charOfByte(match[0].charCodeAt(0))
    return char === match[0] ? "" : char
  })
}

function decode(chars: string): string | undefined {
  const bytes = Uint8Array.from(chars, (char) => byteOfChar(char) ?? 0)
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
