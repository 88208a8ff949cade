// The characters of the bytes 80 to 9F hex in Windows-1252; five bytes are unassigned and stay controls.
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"

/** The character of a byte (0 to 255) in Windows-1252. */
export function charOfByte(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : String.fromCharCode(byte)
}

/** The byte that a character has in Windows-1252, a control 80 to 9F standing for itself; undefined if none. */
export function byteOfChar(char: string): number | undefined {
  const high = HIGH.indexOf(char)
  if (high >= 0) return 0x80 + high
  const code = char.charCodeAt(0)
  return code < 0x100 ? code : undefined
}

/** The characters that the continuation bytes of UTF-8 (80 to BF hex) become, for a character class. */
export const CONTINUATIONS = `${HIGH}\x80-\xbf`
