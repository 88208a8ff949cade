// The characters of the bytes 80 to 9F hex in Windows-1252; five bytes are unassigned and stay controls.
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"

/** The character of a byte (0 to 255) in Windows-1252. */
export function charOfByte(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : String.fromCharCode(byte)
}
