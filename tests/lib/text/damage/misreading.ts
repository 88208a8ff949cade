import { charOfByte } from "@/lib/text/repairs/windows1252"
import type { Span } from "./layout"
import type { Chance } from "./random"

type Encoding = "windows-1252" | "latin-1" | "macintosh" | "cp437" | "twice" | "controls" | "folded"

export const ENCODINGS: Encoding[] = [
  "windows-1252",
  "latin-1",
  "macintosh",
  "cp437",
  "twice",
  "controls",
  "folded",
]

// Box drawing and all, as a DOS terminal shows the bytes 80 to FF.
const DOS =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0"
const MAC = new TextDecoder("macintosh")

function read(text: string, charOf: (byte: number) => string): string {
  return Array.from(new TextEncoder().encode(text), charOf).join("")
}

const once = (text: string) => read(text, charOfByte)
const READINGS: Record<Exclude<Encoding, "folded">, (text: string) => string> = {
  "windows-1252": once,
  "latin-1": (text) => read(text, (byte) => String.fromCharCode(byte)),
  macintosh: (text) => MAC.decode(new TextEncoder().encode(text)),
  cp437: (text) => read(text, (byte) => (byte < 128 ? String.fromCharCode(byte) : DOS[byte - 128]!)),
  twice: (text) => once(once(text)),
  controls: (char) => {
    const byte = Array.from({ length: 32 }, (_, i) => 0x80 + i).find((each) => charOfByte(each) === char)
    return byte === undefined ? char : String.fromCharCode(byte)
  },
}

const FOLDED: Record<string, string[]> = {
  "‘": ["a€˜", "a€~"],
  "’": ["a€™"],
  "“": ["a€œ"],
  "”": ["a€\x9d", "a€"],
  "–": ["a€“"],
  "—": ["a€”"],
  "…": ["a€¦", "a€!"],
}

/** The spans read in a wrong encoding: each character that ASCII lacks, save a share left sound. */
export function misread(at: Chance, spans: readonly Span[], encoding: Encoding, share: number): Span[] {
  const folded = (char: string, next: string) => {
    // The bare first signs stand for a closing mark only where a word ends.
    if (FOLDED[char])
      return at.pick(FOLDED[char].filter((signs) => signs !== "a€" || /^[.,;:)]?$/.test(next)))
    return /[À-ÿ]/.test(char) ? `A${once(char)[1]}` : char
  }
  return spans.flatMap((span) => {
    if (span.kind || !/\P{ASCII}/u.test(span.raw)) return [span]
    const pieces = span.raw.split(/(\P{ASCII})/u).filter(Boolean)
    return pieces.map((piece, i): Span => {
      if (!/\P{ASCII}/u.test(piece) || !at.yes(share)) return { ...span, raw: piece, truth: piece }
      const raw = encoding === "folded" ? folded(piece, pieces[i + 1] ?? "") : READINGS[encoding](piece)
      return raw === piece ? { ...span, raw, truth: raw } : { ...span, raw, truth: piece, kind: "mojibake" }
    })
  })
}
