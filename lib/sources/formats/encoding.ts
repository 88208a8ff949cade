import { analyse } from "chardet"
import { charOfByte } from "@/lib/text/repairs/windows1252"
import { cyrillicIn } from "./cyrillic"
import { DocumentError } from "./document-error"

const SAMPLE = 200_000
// chardet's confidence, of 100, from which its word is taken for another script, and for another Latin alphabet.
const CONFIDENT = 50
const LIKELY = 20
const SURELY_CYRILLIC = 0.8
const OTHER_SCRIPTS = /^(iso-8859-[678]|windows-125[356]|shift_jis|euc-|big5|gb18030|iso-2022)/i
const OTHER_LATIN = /^(iso-8859-[29]|windows-125[04])$/i
const WESTERN = /^(iso-8859-1|windows-1252)$/i

/**
 * The text that bytes stand for, without a byte order mark. Believed in this order: a byte order mark, what the file
 * says of itself if it holds, UTF-8 and UTF-16 by their form, then what the letters say. Throws DocumentError if the
 * bytes are no text.
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const decoder = new TextDecoder(marked(bytes) ?? formOf(bytes, declared))
  const text = decoder.decode(bytes)
  // Node 20 decodes Windows-1252 as Latin 1, with controls in place of quotation marks and dashes.
  if (decoder.encoding !== "windows-1252") return text
  return text.replace(/[\u0080-\u009f]/g, (control) => charOfByte(control.charCodeAt(0)))
}

function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8"
  if (a === 0xff && b === 0xfe) return "utf-16le"
  if (a === 0xfe && b === 0xff) return "utf-16be"
  return null
}

function formOf(bytes: Uint8Array, declared: string | undefined): string {
  const wide = wideOf(bytes)
  if (wide) return wide
  if (isBinary(bytes))
    throw new DocumentError("This file holds no text that can be read. Bring the text itself.")
  if (declared && !/^utf-?16/i.test(declared) && holds(bytes, declared)) return declared
  if (holds(bytes, "utf-8") || isNearlyUtf8(bytes)) return "utf-8"
  return byLetters(bytes)
}

/** UTF-16 without a mark: most of either the even or the odd bytes are zero, as in Latin script. */
function wideOf(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const end = Math.min(bytes.length, SAMPLE)
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++
  const [even, odd] = zeros as [number, number]
  if (bytes.length % 2 === 1 || even + odd < end / 8) return null
  if (odd > even * 20) return holds(bytes, "utf-16le") ? "utf-16le" : null
  if (even > odd * 20) return holds(bytes, "utf-16be") ? "utf-16be" : null
  return null
}

/** A zero byte, or one control character in fifty, is in no text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) controls++
  }
  return controls > bytes.length / 50
}

function holds(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** UTF-8 with a few broken bytes, such as a file cut in the middle of a character. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (const character of new TextDecoder("utf-8").decode(bytes)) {
    if (character === "\ufffd") broken++
    else if (character > "\x7f") whole++
  }
  return whole >= 10 * broken
}

/** Of the encodings with one byte a letter, or several by script, the one in which the words look like words. */
function byLetters(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  const guesses = analyse(sample).filter(({ name }) => holds(bytes, name))
  const confidence = (names: RegExp) => guesses.find(({ name }) => names.test(name))?.confidence ?? 0
  const script = guesses.find(({ name }) => OTHER_SCRIPTS.test(name))
  const cyrillic = cyrillicIn(sample)
  if (script && script.confidence >= CONFIDENT && (cyrillic?.score ?? 0) < SURELY_CYRILLIC) return script.name
  if (cyrillic) return cyrillic.encoding
  const latin = guesses.find(({ name }) => OTHER_LATIN.test(name))
  const isLikelier = latin && latin.confidence >= LIKELY && latin.confidence >= 1.3 * confidence(WESTERN)
  return isLikelier ? latin.name : "windows-1252"
}
