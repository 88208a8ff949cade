import { charOfByte } from "@/lib/text/repairs/windows1252"

/** How one encoding shows the bytes 80 to FF hex; Windows-1252 and Latin-1, which differ in 32 of them, are one. */
export type Codepage = { name: string; chars: readonly string[]; byteOf: ReadonlyMap<string, number> }

// The table of the IBM PC, for which no decoder is at hand.
const IBM437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0"

const HIGH = Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i)

function decoded(encoding: string): Codepage {
  return codepage(encoding, [...new TextDecoder(encoding).decode(HIGH)])
}

function codepage(name: string, chars: readonly string[]): Codepage {
  return { name, chars, byteOf: new Map(chars.map((char, i) => [char, 0x80 + i])) }
}

// Built by hand: a decoder for Windows-1252 reads the bytes 80 to 9F hex as controls on some versions of Node.
function western(): Codepage {
  const { name, chars, byteOf } = codepage("windows-1252", [...HIGH].map(charOfByte))
  const controls = [...HIGH].slice(0, 32).map((byte) => [String.fromCharCode(byte), byte] as const)
  return { name, chars, byteOf: new Map([...controls, ...byteOf]) }
}

export const WESTERN = western()

/** The other encodings that UTF-8 is often taken for. */
export const OTHERS: readonly Codepage[] = [
  decoded("macintosh"),
  codepage("ibm437", [...IBM437]),
  decoded("windows-1251"),
  decoded("koi8-r"),
]

/** The characters of a codepage with bytes from `first` to `last`, as the inside of a character class. */
export function classOf({ byteOf }: Codepage, first: number, last: number): string {
  const chars = [...byteOf].filter(([, byte]) => byte >= first && byte <= last).map(([char]) => char)
  return chars.map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")
}

/** Characters of a codepage read as the UTF-8 that their bytes are; undefined if they are none. */
export function asUtf8({ byteOf }: Codepage, chars: string): string | undefined {
  const bytes = Uint8Array.from(chars, (char) => byteOf.get(char) ?? char.charCodeAt(0))
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
