import { describe, expect, test } from "vitest"
import { readDocument } from "@/lib/sources/formats/read"
import { LOCK, lines, type Placed, pdf } from "@/tests/support/pdf"

const textOf = async (...pages: Placed[][]) => (await readDocument(pdf(pages), "x.txt")).text
const PROSE = [
  "The harbour was closed on Sundays, and nobody knew why it should be so, ex-",
  "cept the master of it, who said nothing to those who asked him about its cir-",
  "cumstances, and there were many of them in those years, before it was opened.",
]
/** Lines of half the width, `n` of them, each with the column's name and its number. */
const column = (name: string, n: number) =>
  Array.from({ length: n }, (_, i) => `${name}${i + 1} of the harbour and its closing on Sundays`)

describe("the lines of a PDF", () => {
  test("are as they stand, hyphens too, with room between them and indentation shown", async () => {
    const page = [
      ...lines(["The harbour"], { y: 790, size: 16 }),
      ...lines(PROSE, { y: 750 }),
      ...lines([PROSE[0]!], { x: 92, y: 714 }),
      ...lines(PROSE.slice(1), { y: 702 }),
      ...lines(PROSE, { y: 660 }),
    ]
    const [first, ...more] = PROSE
    expect(await textOf(page)).toBe(
      ["The harbour", "", ...PROSE, `    ${first}`, ...more, "", ...PROSE].join("\n"),
    )
  })

  test("two columns are read one after the other, under what stands across them", async () => {
    const across =
      "A heading that goes from the left of the page to the far right of it, over both of the columns there"
    const page = [
      ...lines([across], { x: 60, y: 800 }),
      ...lines(column("L", 20), { x: 60, y: 770 }),
      // The columns need not stand on common lines.
      ...lines(column("R", 20), { x: 310, y: 765 }),
    ]
    expect(await textOf(page)).toBe([across, "", ...column("L", 20), ...column("R", 20)].join("\n"))
  })

  test("three columns, too", async () => {
    const narrow = (name: string) =>
      Array.from({ length: 12 }, (_, i) => `${name}${i + 1} the harbour and it`)
    const page = ["a", "b", "c"].flatMap((name, i) => lines(narrow(name), { x: 60 + i * 170 }))
    expect(await textOf(page)).toBe([...narrow("a"), ...narrow("b"), ...narrow("c")].join("\n"))
  })

  test("a list of contents is read by its lines, and so are verses with their numbers", async () => {
    const names = Array.from(
      { length: 8 },
      (_, i) => `Chapter ${i + 1}, of the harbour and what was said of it there`,
    )
    const page = [
      ...lines(names),
      ...lines(
        names.map((_, i) => `${i * 10 + 5}`),
        { x: 500 },
      ),
    ]
    expect(await textOf(page)).toBe(names.map((name, i) => `${name} ${i * 10 + 5}`).join("\n"))
  })

  test("a raised number is the mark of a note, an exponent is none", async () => {
    const page = [
      ...lines(["It was closed", "cost 10"], { y: 700 }),
      { words: "12", x: 130, y: 704, size: 6 },
      { words: "6", x: 104.5, y: 692, size: 6 },
      { words: "12", x: 72, y: 100, size: 5 },
      { words: "So he says.", x: 78, y: 97, size: 8 },
    ]
    const { text, noteMarks } = await readDocument(pdf([page]), null)
    expect(text.split("\n")).toEqual(["It was closed12", "cost 106", "", "12 So he says."])
    expect(noteMarks).toEqual([
      { start: 13, end: 15 },
      { start: text.lastIndexOf("12"), end: text.lastIndexOf("12") + 2 },
    ])
  })

  test("a large initial stands at the beginning of its word", async () => {
    const page = [
      { words: "T", x: 72, y: 748, size: 31 },
      ...lines(["he harbour was closed on Sundays,", "and nobody knew why it should be"], { x: 92, y: 763 }),
      ...lines(["so, except the master of it."], { y: 739 }),
    ]
    expect((await textOf(page)).split("\n").map((line) => line.trim())).toEqual([
      "The harbour was closed on Sundays,",
      "and nobody knew why it should be",
      "so, except the master of it.",
    ])
  })

  test("what is stamped sideways in the margin stands apart, a page set sideways is read", async () => {
    const stamp = { words: "arXiv 1998", x: 20, y: 300, turned: true }
    expect(await textOf([...lines(PROSE), stamp])).toBe([...PROSE, "", "arXiv 1998"].join("\n"))
    const sideways = PROSE.map((words, i) => ({ words, x: 100 + i * 12, y: 72, turned: true }))
    expect(await textOf(sideways)).toBe(PROSE.join("\n"))
  })

  test("pages begin where they are said to, empty ones too", async () => {
    const { text, pages } = await readDocument(pdf([lines(["One"]), [], lines(["Two", "three"])]), null)
    expect([text, pages]).toEqual(["One\nTwo\nthree", [0, 3, 4]])
  })

  test("what it says of itself, but for names of files", async () => {
    const info = { Title: "On the harbour", Author: "Ann Reader; Bo Writer" }
    expect(await readDocument(pdf([lines(["One"])], { info }), null)).toMatchObject({
      format: "pdf",
      title: "On the harbour",
      authors: ["Ann Reader", "Bo Writer"],
    })
    const named = await readDocument(pdf([lines(["One"])], { info: { Title: "harbour_v2.indd" } }), null)
    expect(named).not.toHaveProperty("title")
  })
})

describe("PDFs that cannot be read", () => {
  test.each([
    ["with a password", pdf([lines(["One"])], { trailer: LOCK }), "needs a password"],
    ["of pictures only", pdf([[], [], []]), "no text"],
    ["of pictures and a stamp", pdf([lines(["5"]), [], []]), "no text"],
    ["cut off", pdf([lines(["One"])]).subarray(0, 60), "broken or incomplete"],
    ["of nothing but its beginning", Buffer.from("%PDF-1.7\nwords"), "broken or incomplete"],
  ])("%s", async (_, file, words) => {
    await expect(readDocument(file, null)).rejects.toThrow(words)
  })
})
