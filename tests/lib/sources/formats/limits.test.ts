import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"
import { MOST_BYTES, refusalOf } from "@/lib/sources/formats/limits"

const bytes = (characters: string) => Uint8Array.from(characters, (one) => one.charCodeAt(0))
const utf16 = (text: string) => [...text].join("\0")
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("some words")])))

describe("what is refused before it is read", () => {
  test.each([
    ["nothing", new Uint8Array(), "is empty"],
    ["more than 20 MB", new Uint8Array(MOST_BYTES + 1), "over 20 MB"],
    ["a PNG", bytes("\x89PNG\r\n\x1a\n\0\0"), "a picture"],
    ["a JPEG", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "a picture"],
    ["a bitmap", bytes("BM\x36\x03\0\0\0\0\0\0"), "a picture"],
    ["a WebP", bytes("RIFF\x10\0\0\0WEBPVP8 "), "a picture"],
    ["a HEIC or a film", bytes("\0\0\0\x18ftypheic"), "a picture"],
    ["a sound", bytes("ID3\x03\0\0"), "a recording"],
    ["a packed archive", bytes("\x1f\x8b\x08\0"), "Unpack it"],
    ["a program", bytes("\x7fELF\x02\x01"), "a program"],
    ["RTF", bytes("{\\rtf1\\ansi words}"), "Save it as .docx"],
    ["PostScript", bytes("%!PS-Adobe-3.0"), "Save it as PDF"],
    ["an old Word document", bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}`), "older Word"],
    [
      "an encrypted DOCX",
      bytes(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${"\0".repeat(600)}${utf16("EncryptedPackage")}`),
      "needs a password",
    ],
    ["half an archive", zip("word/document.xml").slice(0, -30), "broken or incomplete"],
    ["an archive of texts", zip("a.txt", "b.txt"), "Unpack it"],
    ["a table", zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), "a table"],
    ["OpenDocument", zip("mimetype", "content.xml"), "OpenDocument"],
  ])("%s", (_, file, words) => {
    expect(refusalOf(file)).toContain(words)
  })

  test("an archive with a password", () => {
    const file = zip("word/document.xml")
    const directory = Buffer.from(file).indexOf("PK\x01\x02", "latin1")
    file[directory + 8]! |= 1
    expect(refusalOf(file)).toContain("needs a password")
  })

  test("an archive that says it unpacks to more than one may hold", () => {
    const file = zip("word/document.xml", "word/media/film.bin")
    const directory = Buffer.from(file).indexOf("PK\x01\x02", "latin1")
    new DataView(file.buffer).setUint32(directory + 24, 0x7fffffff, true)
    expect(refusalOf(file)).toContain("unpacks to more")
  })

  test.each([
    ["plain text", strToU8("BM is the name of a bank, MZ of nothing.")],
    ["a PDF", strToU8("%PDF-1.7\n")],
    ["a DOCX with large pictures", zip("word/document.xml", "word/media/image1.png")],
    ["an EPUB", zip("mimetype", "META-INF/container.xml", "text/one.xhtml")],
    ["zeros", new Uint8Array(40)],
  ])("%s is not", (_, file) => {
    expect(refusalOf(file)).toBe(null)
  })
})
