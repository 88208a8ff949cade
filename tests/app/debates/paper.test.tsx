import { describe, expect, test } from "vitest"
import { fitBeside } from "@/app/debates/[debate]/sources/_print/fitting"
import { paperHtml } from "@/app/debates/[debate]/sources/_print/text-html"
import { printPath, wayNamed } from "@/app/debates/[debate]/sources/_print/ways"
import { bodyOf } from "@/lib/annotations/body/text"
import { asked } from "@/lib/annotations/reading/filters/schema"
import type { PaperBlock, PaperNote } from "@/lib/annotations/reading/paper/view"
import type { RemarkView } from "@/lib/annotations/view"

const remark = (id: string, text: string, replies: RemarkView[] = []) =>
  ({
    id,
    kind: "COMMENT",
    audience: { visibility: "EVERYONE", seminar: null, with: null },
    author: { name: "Ann <Lee>", own: false, role: null },
    at: "2026-11-22T10:00:00.000Z",
    body: bodyOf(text),
    replies,
    tags: [{ slug: "boats", name: "Boats", seminarId: null }],
    resolved: null,
  }) as unknown as RemarkView

const note = (number: number, text: string, replies: RemarkView[] = []): PaperNote => ({
  number,
  words: "all",
  uncertain: false,
  thread: remark(`r${number}`, text, replies),
  links: [],
})
const block = (notes: PaperNote[], text = "It is <all> so."): PaperBlock => ({
  type: "PARAGRAPH",
  start: 0,
  setAside: null,
  paragraph: 1,
  segments: [{ text, look: { tones: ["remark"], evidence: false }, ends: notes.map(({ number }) => number) }],
  notes,
})

const count = (html: string, words: string) => html.split(words).length - 1

describe("a text on paper", () => {
  const answer = remark("r9", "An answer.")
  const of = { blocks: [block([note(1, "One & only."), note(2, "Two.", [answer])])], cards: {} }

  test.each(["margin", "end"] as const)("has each note once, by number (%s)", (way) => {
    const html = paperHtml(of, way, "/debates/serge")
    for (const words of ["One &amp; only.", "Two.", "An answer.", 'id="n1"', 'id="n2"', 'id="t1"', 'id="t2"'])
      expect(count(html, words), words).toBe(1)
    expect(html).toContain("Ann &lt;Lee&gt;")
    expect(html).toContain("It is &lt;all&gt; so.")
    expect(html).toContain("22 Nov 2026")
    expect(html).toContain("#Boats")
  })

  test("has the words alone where no notes are wanted", () => {
    const html = paperHtml(of, "none", "/debates/serge")
    expect(html.replace(/<[^>]+>/g, "")).toBe("¶1 It is &lt;all&gt; so.")
    expect(html).not.toContain("<mark")
  })

  test("notes stand below a paragraph that they are too long for", () => {
    expect(fitBeside(block([note(1, "Short.")]))).toBe(true)
    expect(fitBeside(block([note(1, "Long and longer. ".repeat(40))]))).toBe(false)
    const many = Array.from({ length: 12 }, (_, at) => note(at + 1, "Short."))
    expect(fitBeside(block(many))).toBe(false)
    expect(fitBeside(block(many, "A long paragraph has room for more. ".repeat(120)))).toBe(true)
  })
})

test("the address of a print keeps the filters and colours, and knows its ways", () => {
  const filters = asked({ kind: ["question", "comment"], colour: "person" })
  expect(printPath("/debates/d/sources/s", "end", filters)).toBe(
    "/debates/d/sources/s/print?notes=end&kind=question&kind=comment&colour=person",
  )
  expect(["end", "none", "sideways", undefined].map(wayNamed)).toEqual(["end", "none", "margin", "margin"])
})
