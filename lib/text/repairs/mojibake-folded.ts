import { WESTERN } from "@/lib/text/repairs/codepages"
import { type Edit, replacing } from "@/lib/text/repairs/draft"

// Mojibake that a scanner or an extractor then folded to ASCII: â has become a (or ^, the € lost), ˜ has
// become ~, ¦ has become ! or |. What the third sign stands for is still known from its byte, save for
// the straight double quotation mark, which was either dash.
const THIRD: Record<string, number> = { "~": 0x98, "!": 0xa6, "|": 0xa6 }
// The thirds of ‘ ’ ‚ “ ” „ – — … • ‡ ‹ ›, then the folded ones.
const SIGN = /[aAâ]€([˜™šœ\x9dž“”¦¢¡¹º~!|"])|\^(™)/
// Of the closing double mark often nothing is left but the first two signs.
const LONE = /[aâ]€(?=[\s.,;:)]|$)/
const CLITIC = /^ ?\n?(?=(?:s|t|d|m|ll|re|ve)\b)/
// Inside a word a letter shows the damage by itself: "emigrA©s".
const INSIDE = /\p{Ll}A[©¨ª«¯´®§±¶¼»¢](?=\p{Ll}{2})/u
const LETTER = /( ?)A([¡-ª¬-º¼-¿])/g

/** `a€™ s` made `’s`, `a€“` an en dash, `A©` an é: only in a text that shows the first of these
 * families, or a letter inside a word. */
export function mendFolded(text: string): Edit[] {
  if (!SIGN.test(text) && !INSIDE.test(text)) return []
  const strays = /(?:€|\^)™ (?:s|t|d|m|ll|re|ve)\b/.test(text)
  return [...mendSigns(text), ...mendLetters(text, strays)].sort((a, b) => a.start - b.start)
}

function mendSigns(text: string): Edit[] {
  const edits = replacing(text, "mojibake", new RegExp(`${SIGN.source}|${LONE.source}`, "g"), (match) =>
    signOf(match, text),
  )
  // The same damage leaves a space after an apostrophe: "Serge’ s".
  return edits.map((edit) => {
    const stray = edit.after === "’" ? (CLITIC.exec(text.slice(edit.end, edit.end + 6))?.[0].length ?? 0) : 0
    return { ...edit, end: edit.end + stray }
  })
}

function signOf(match: RegExpExecArray, text: string): string {
  if (match[2]) return "’"
  const third = match[1]
  if (third === undefined) return "”"
  if (third === '"') {
    const around = (text[match.index - 1] ?? "") + (text[match.index + match[0].length] ?? "")
    return /^\d\d$/.test(around) ? "–" : "—"
  }
  const byte = THIRD[third] ?? WESTERN.byteOf.get(third)!
  return String.fromCharCode(0x2000 + (byte & 0x3f))
}

/** Where the damage leaves stray spaces, a lone accented letter belongs to the word before it: "Abb é". */
function mendLetters(text: string, strays: boolean): Edit[] {
  return replacing(text, "mojibake", LETTER, (match) => {
    const before = text[match.index - 1] ?? ""
    const next = text[match.index + match[0].length] ?? " "
    const space = match[1]!
    const inWord = /\p{L}/u.test(space ? next : before + next)
    if (!inWord && !(strays && space)) return match[0]
    const joins = space !== "" && strays && !/\p{L}/u.test(next)
    return (joins ? "" : space) + String.fromCharCode(0xc0 + (WESTERN.byteOf.get(match[2]!)! & 0x3f))
  })
}
