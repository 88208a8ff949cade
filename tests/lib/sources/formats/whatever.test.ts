import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { DocumentError } from "@/lib/sources/formats/document-error"
import type { Reading } from "@/lib/sources/formats/format"
import { readDocument } from "@/lib/sources/formats/read"
import { docx, epub, wordParagraph } from "@/tests/support/files"
import { lines, pdf } from "@/tests/support/pdf"
import { wide } from "./encoded"

const utf8 = (text: string) => new TextEncoder().encode(text)
const HTML = `<html><body><h1>Then</h1><p>It was <i>closed</i>.<sup><a href="#n">1</a></sup><br>And open.</p>
<blockquote>So.</blockquote><ol><li id="n">A note</li></ol><table><tr><td>1</td><td>2</td></tr></table></body></html>`
const FILES: Record<string, Uint8Array> = {
  html: utf8(HTML),
  markdown: utf8("---\ntitle: x\n---\n# Then\n\n> It was[^1] closed  \n> and open\n\n- a\n\n[^1]: A note\n"),
  tei: utf8(
    `<TEI><teiHeader/><text><body><lg><l>one</l><l>two</l></lg><p>It<note n="1">A note</note></p></body></text></TEI>`,
  ),
  docx: docx(wordParagraph("It was closed.") + wordParagraph("Then", "h"), { styles: { h: "heading 1" } }),
  epub: epub({ "one.xhtml": "<h2>Then</h2><p>It was closed.</p>", "two.xhtml": "<p>And open.</p>" }),
  pdf: pdf([lines(["It was closed.", "And open."]), lines(["Then"])]),
}
const NAMES = fc.constantFrom(null, "a.txt", "a.md", "a.html", "a.pdf", "a.docx")

/** Whether what was told of a text holds: ranges in order, not empty, inside it. */
function expectSound({ text, blocks = [], noteMarks = [], pages = [] }: Reading): void {
  expect(text).toBe(text.toWellFormed().replaceAll("\0", ""))
  let end = 0
  for (const [i, block] of blocks.entries()) {
    expect(block.start).toBe(i === 0 ? 0 : end + 2)
    expect(block.end).toBeGreaterThan(block.start)
    const words = text.slice(block.start, block.end)
    expect(words).toBe(words.trim())
    end = block.end
  }
  if (blocks.length > 0) expect(end).toBe(text.length)
  end = 0
  for (const mark of noteMarks) {
    expect(mark.start).toBeGreaterThanOrEqual(end)
    expect(mark.end).toBeGreaterThan(mark.start)
    end = mark.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
  for (const [i, page] of pages.entries()) expect(page).toBeGreaterThanOrEqual(i === 0 ? 0 : pages[i - 1]!)
  expect(pages.at(-1) ?? 0).toBeLessThanOrEqual(text.length)
}

async function expectAnswer(bytes: Uint8Array, name: string | null): Promise<void> {
  const answer = await readDocument(bytes, name).catch((error: unknown) => error)
  if (answer instanceof Error) {
    expect(answer).toBeInstanceOf(DocumentError)
    expect(answer.message).toMatch(/^[A-Z].*\.$/)
  } else expectSound(answer as Reading)
}

describe("whatever bytes come, there is a reading that holds or a sentence", () => {
  test("for any bytes at all", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), NAMES, expectAnswer), {
      numRuns: 300,
    })
  })

  test("for any text", async () => {
    const written = fc.string({ unit: "grapheme", maxLength: 200 }).map(utf8)
    await fc.assert(fc.asyncProperty(written, NAMES, expectAnswer), { numRuns: 200 })
  })

  test("for zeros and halves of characters", async () => {
    const { text } = await readDocument(wide("One\0 two \ud800 three \udc00.", "le"), null)
    expect(text).toBe("One\ufffd two \ufffd three \ufffd.")
  })

  const TAGS =
    "<p> </p> <br> <b> <sup> </sup> <a href='#n'> </a> <li id='n'> <ol> </ol> <pre> </pre> <table> <tr> <td> <q> <blockquote> </blockquote> <h2> </h2> &nbsp; &mdash; <!-- --> <![CDATA[ ]]>".split(
      / (?=[<&\]-])/,
    )
  test("for any heap of HTML", async () => {
    const heap = fc.array(
      fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom("word", "1", " ", "\n", "[2]")),
      { maxLength: 60 },
    )
    await fc.assert(
      fc.asyncProperty(heap, (parts) => expectAnswer(utf8(`<html><body>${parts.join("")}`), null)),
      { numRuns: 200 },
    )
  })

  test.each(Object.keys(FILES))("for a file in %s, whole and with some bytes otherwise", async (format) => {
    const file = FILES[format]!
    await expectAnswer(file, format === "markdown" ? "a.md" : null)
    const wrong = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    const damaged = fc.tuple(wrong, fc.option(fc.nat(file.length))).map(([bytes, cut]) => {
      const copy = Uint8Array.from(file)
      for (const [place, byte] of bytes) copy[place] = byte
      return cut === null ? copy : copy.subarray(0, cut)
    })
    await fc.assert(
      fc.asyncProperty(damaged, (bytes) => expectAnswer(bytes, format === "markdown" ? "a.md" : null)),
      { numRuns: 60 },
    )
  })
})

describe("a file's content says what it is, whatever its name", () => {
  test.each(Object.entries(FILES).filter(([format]) => format !== "markdown"))("%s", async (format, file) => {
    for (const name of [null, "a.txt", "a.pdf", "a.md"]) {
      expect((await readDocument(file, name)).format).toBe(format)
    }
  })

  test("plain text stays plain under any name but Markdown's", async () => {
    for (const name of [null, "a.txt", "a.pdf", "a.html"]) {
      expect(await readDocument(utf8("# 1 < 2\n\nand *so*"), name)).toEqual({
        format: "text",
        text: "# 1 < 2\n\nand *so*",
      })
    }
  })

  test("XML of another kind is refused by its name", async () => {
    const svg = utf8(`<?xml version="1.0"?><!-- x --><svg:svg xmlns:svg="s"><text>Words</text></svg:svg>`)
    await expect(readDocument(svg, "a.txt")).rejects.toThrow("XML of a kind that is not read here (svg)")
  })

  test("XHTML is HTML, in the encoding that it names", async () => {
    const page = `<?xml version="1.0" encoding="windows-1251"?><!DOCTYPE html PUBLIC "x" "y"><html><body><p>\xcf\xf0\xe8\xe2\xe5\xf2</p></body></html>`
    const { format, text } = await readDocument(Buffer.from(page, "latin1"), null)
    expect([format, text]).toEqual(["html", "Привет"])
  })

  test("HTML nested without end is refused", async () => {
    const nested = utf8(`<html><body>${"<div>".repeat(10_000)}words`)
    await expect(readDocument(nested, null)).rejects.toThrow("nested too deeply")
  })
})
