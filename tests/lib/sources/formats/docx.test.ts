import { describe, expect, test } from "vitest"
import { readDocument } from "@/lib/sources/formats/read"
import { archive, docx, wordParagraph as p } from "@/tests/support/files"
import { described } from "./described"

const STYLES = { h: "heading 1", q: "Quote", t: "Title", v: "Verse" }
const read = async (file: Uint8Array) => described(await readDocument(file, "x.txt"))

describe("the blocks of a Word document", () => {
  test("headings, quotations and verse by their styles", async () => {
    const verse = `<w:p><w:pPr><w:pStyle w:val="v"/></w:pPr><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>`
    const body = p("The title", "t") + p("Then", "h") + p("One ") + p("He said.", "q") + verse + p("Last")
    expect(await read(docx(body, { styles: STYLES }))).toEqual([
      "heading: The title",
      "heading: Then",
      "paragraph: One",
      "quote: He said.",
      "verse: one\ntwo",
      "paragraph: Last",
    ])
  })

  test("footnotes with their marks", async () => {
    const body = `<w:p><w:r><w:t>It was closed</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>${p("Last")}`
    const footnotes = `<w:footnote w:id="2">${p("So he says.")}</w:footnote>`
    expect(await read(docx(body, { footnotes }))).toEqual([
      "paragraph: It was closed{[1]}.",
      "paragraph: Last",
      "note: {[1]} So he says.",
    ])
  })

  test("what is struck out is not read, what is inserted is; pictures are not loaded", async () => {
    const body = `<w:p><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>
      <w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="r3"/></w:drawing></w:r></w:p>`
    expect(await read(docx(body))).toEqual(["paragraph: new"])
  })

  test("what it says of itself", async () => {
    const core = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Microsoft Word - Harbour</dc:title><dc:creator>Ann Reader; Bo Writer</dc:creator></cp:coreProperties>`
    const material = await readDocument(docx(p("Words"), { more: { "docProps/core.xml": core } }), null)
    expect(material).toMatchObject({ format: "docx", title: "Harbour", authors: ["Ann Reader", "Bo Writer"] })
  })
})

const lols = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "&l${i};&l${i};&l${i};">`).join("")
const bomb = `<!DOCTYPE x [<!ENTITY l0 "ha">${lols}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p("one &l30; two")}</w:body></w:document>`

describe("Word documents that cannot be read", () => {
  test.each([
    [
      "without its text",
      archive({ "_rels/.rels": "<Relationships/>", "[Content_Types].xml": "<Types/>" }),
      "broken or incomplete",
    ],
    ["with broken XML", docx("<w:p>"), "broken or incomplete"],
    ["with entities of its own", docx("", { more: { "word/document.xml": bomb } }), "broken or incomplete"],
    ["without a word", docx(p(" ")), "no words"],
    ["nested too deeply", docx(`${"<w:sdt><w:sdtContent>".repeat(20_000)}`), /broken|nested/],
  ])("%s", async (_, file, words) => {
    await expect(readDocument(file, null)).rejects.toThrow(words)
  })
})
