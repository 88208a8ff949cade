import { type Edit, replacing } from "@/lib/text/repairs/draft"
import { mendFolded } from "@/lib/text/repairs/mojibake-folded"
import { byteOfChar, CONTINUATIONS } from "@/lib/text/repairs/windows1252"

// What stands after a capital letter in sound text too: "Ã" before one of these proves nothing by itself.
const NATURAL = "‘’“”‹›«»–—…•™"
const C = `[${CONTINUATIONS}]`

const CERTAIN = [
  `â[€‚„†ˆ]${C}`, // punctuation, currency, letterlike signs, arrows, mathematics
  `ï[»¬]${C}`, // byte order mark, ligatures
  `ðŸ${C}${C}`, // emoji
  `[ÂÃ](?![${NATURAL}])${C}`, // Latin-1
  `(?:[Â-ß]${C}){2,}`, // other alphabets, known by two letters in a row
  `(?:[à-ï]${C}${C}){2,}`,
].join("|")

/** UTF-8 that was read as Windows-1252, whole (â€™) or with its letters folded to ASCII (a€™), made what it was. */
export function mendMojibake(text: string): Edit[] {
  if (!/\P{ASCII}/u.test(text)) return []
  const damaged = new RegExp(CERTAIN).test(text)
  const pattern = damaged ? `${CERTAIN}|[ÂÃ]${C}` : CERTAIN
  const whole = replacing(text, "mojibake", new RegExp(pattern, "g"), (match) => decode(match[0]) ?? match[0])
  // One family a pass: the edits of two families could overlap.
  return whole.length > 0 ? whole : mendFolded(text)
}

function decode(chars: string): string | undefined {
  const bytes = Uint8Array.from(chars, (char) => byteOfChar(char) ?? 0)
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
