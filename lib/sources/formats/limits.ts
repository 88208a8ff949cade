import { isArchive, type Member, membersOf } from "./archive"
import { hasAt, hasNear } from "./bytes"

export const MOST_BYTES = 20 * 1024 * 1024

/** What the texts inside an archive may unpack to, pictures and fonts not counted, which are never unpacked. */
const MOST_UNPACKED = 100 * 1024 * 1024

const READABLE = "Bring plain text, Markdown, HTML, DOCX, EPUB, PDF or TEI."
const PASSWORD = "This file needs a password. Save a copy without one, and bring that."
const BROKEN_ARCHIVE = "This file is broken or incomplete. Fetch it or save it again, and bring the whole."

// The first bytes of kinds of files that hold no text one could read here.
const OTHERS: [string, string[]][] = [
  [
    "This is a picture. Bring the text itself, or a PDF whose text can be selected.",
    ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*", "BM", "8BPS", "AT&TFORM"],
  ],
  [`This is a recording. ${READABLE}`, ["ID3", "OggS", "fLaC", "\x1aE\xdf\xa3"]],
  [
    `This is a packed archive. Unpack it, and bring the text inside. ${READABLE}`,
    ["7z\xbc\xaf", "Rar!", "\x1f\x8b", "BZh", "\xfd7zXZ"],
  ],
  [
    `This is a program, not a text. ${READABLE}`,
    ["\x7fELF", "MZ\x90", "\xca\xfe\xba\xbe", "SQLite format 3"],
  ],
  ["This is an RTF document. Save it as .docx in your word processor, and bring that.", ["{\\rtf"]],
  ["This is a PostScript file. Save it as PDF, and bring that.", ["%!PS"]],
]

const OLD_OFFICE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

/** Why a file cannot be read, as one sentence, from its size and first bytes alone; null if it may be read. No library
 * is loaded, so a page can ask before it keeps the file. */
export function refusalOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return "This file is empty. Choose the one with the text."
  if (bytes.length > MOST_BYTES) return "This file is over 20 MB. Bring it in parts, or without its pictures."
  if (hasAt(bytes, 0, OLD_OFFICE)) return oldOffice(bytes)
  if (isArchive(bytes)) return refusedArchive(membersOf(bytes))
  if (isMedia(bytes)) return `This is a recording or a picture. ${READABLE}`
  return OTHERS.find(([, starts]) => starts.some((start) => startsFile(bytes, start)))?.[0] ?? null
}

/** "BM" alone may well begin a text; a picture that begins so has zeros where its header reserves room. */
function startsFile(bytes: Uint8Array, start: string): boolean {
  return hasAt(bytes, 0, start) && (start !== "BM" || hasAt(bytes, 6, "\0\0\0\0"))
}

function isMedia(bytes: Uint8Array): boolean {
  return hasAt(bytes, 4, "ftyp") || (hasAt(bytes, 0, "RIFF") && /^(WEBP|WAVE|AVI )$/.test(ascii(bytes, 8, 4)))
}

function oldOffice(bytes: Uint8Array): string {
  const name = [..."EncryptedPackage"].join("\0")
  return hasNear(bytes, name, bytes.length)
    ? PASSWORD
    : "This is a document of an older Word. Save it as .docx in your word processor, and bring that."
}

function refusedArchive(members: Member[] | null): string | null {
  if (!members || members.length === 0) return BROKEN_ARCHIVE
  if (members.some((member) => member.encrypted)) return PASSWORD
  const texts = members.filter(({ name }) => isTextMember(name))
  if (texts.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) {
    return "This file unpacks to more text than an import may hold. Bring it in parts."
  }
  const has = (pattern: RegExp) => members.some(({ name }) => pattern.test(name))
  if (has(/^word\/document\d*\.xml$/) || has(/^META-INF\/container\.xml$/) || has(/^_rels\/\.rels$/)) {
    if (has(/^xl\/|^ppt\//))
      return "This is a table or a set of slides. Save its text as .docx, and bring that."
    return null
  }
  if (has(/^content\.xml$/)) {
    return "This is an OpenDocument file. Save it as .docx in your word processor, and bring that."
  }
  return `This is a packed archive. Unpack it, and bring the text inside. ${READABLE}`
}

/** Whether a member of an archive may hold text or tell of it: pictures, fonts and sounds do not. */
export function isTextMember(name: string): boolean {
  return /\.(x?html?|xml|opf|ncx|rels)$/i.test(name) || name === "mimetype"
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}
