import { describe, expect, test } from "vitest"
import { readDocument } from "@/lib/sources/formats/read"
import { archive, epub } from "@/tests/support/files"
import { described } from "./described"

const METADATA =
  "<dc:title>The Harbour</dc:title><dc:creator>Ann Reader</dc:creator><dc:language>en-GB</dc:language><dc:date>1998</dc:date>"

describe("a book", () => {
  test("its chapters in the order of its spine, without its contents, and what it says of itself", async () => {
    const file = epub(
      {
        "b ä.xhtml": "<h1>Then</h1><p>One<br/>two<a id='page3'/> three</p>",
        "a.xhtml": "<p>Four <i/>&nbsp;five</p>",
      },
      { metadata: METADATA },
    )
    const material = await readDocument(file, null)
    expect(described(material)).toEqual([
      "heading: Then",
      "paragraph: One\ntwo three",
      "paragraph: Four \u00a0five",
    ])
    expect(material).toMatchObject({
      format: "epub",
      title: "The Harbour",
      authors: ["Ann Reader"],
      language: "en-GB",
      published: "1998",
    })
  })

  test("notes in a chapter of their own are notes", async () => {
    const file = epub({
      "one.xhtml": `<p>It was closed.<sup><a href="notes.xhtml#n1">1</a></sup></p>`,
      "notes.xhtml": `<h2>Notes</h2><p id="n1"><a href="one.xhtml#r1">1.</a> So he says.</p><p>Not a note.</p>`,
    })
    expect(described(await readDocument(file, null))).toEqual([
      "paragraph: It was closed.{1}",
      "heading: Notes",
      "note: {1.} So he says.",
      "paragraph: Not a note.",
    ])
  })

  test("a whole one: 40 chapters, two million characters, each told of", async () => {
    const paragraph = `<p>${"The harbour was closed on Sundays, and nobody knew why. ".repeat(18)}</p>`
    const chapters = Array.from({ length: 40 }, (_, i) => [
      `c${i}.xhtml`,
      `<h2>Chapter ${i + 1}</h2>${paragraph.repeat(50)}`,
    ])
    const told: number[][] = []
    const book = await readDocument(epub(Object.fromEntries(chapters)), null, (...progress) =>
      told.push(progress),
    )
    expect(book.text.length).toBeGreaterThan(2_000_000)
    expect(book.blocks).toHaveLength(40 * 51)
    expect(told).toEqual(Array.from({ length: 40 }, (_, i) => [i + 1, 40]))
  })
})

const encryption = (algorithm: string) =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><EncryptedData xmlns="http://www.w3.org/2001/04/xmlenc#"><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`
const one = { "one.xhtml": "<p>Words</p>" }

describe("books that cannot be read", () => {
  test.each([
    [
      "locked",
      epub(one, {
        more: { "META-INF/encryption.xml": encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc") },
      }),
      "locked",
    ],
    ["with a lock of rights", epub(one, { more: { "META-INF/rights.xml": "<rights/>" } }), "locked"],
    [
      "without a spine",
      archive({ mimetype: "application/epub+zip", "META-INF/container.xml": "<container/>" }),
      "leads nowhere",
    ],
    [
      "without its chapters",
      epub(one, { more: { "OEBPS/book.opf": "<package><spine><itemref idref='x'/></spine></package>" } }),
      "leads nowhere",
    ],
    ["without a word", epub({ "one.xhtml": "<img src='cover.png'/>" }), "no words"],
  ])("%s", async (_, file, words) => {
    await expect(readDocument(file, null)).rejects.toThrow(words)
  })

  test("scrambled fonts lock nothing", async () => {
    const more = { "META-INF/encryption.xml": encryption("http://www.idpf.org/2008/embedding") }
    expect(described(await readDocument(epub(one, { more }), null))).toEqual(["paragraph: Words"])
  })
})
