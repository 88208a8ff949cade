import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { align, type Pair } from "@/lib/text/align"
import type { Block, Edition } from "@/lib/text/blocks"

type Words = string | { words: string; type?: Block["type"]; setAside?: Block["setAside"] }

/** An edition of these blocks. */
function editionOf(parts: readonly Words[]): Edition {
  const edition: Edition = { text: "", blocks: [] }
  for (const part of parts) {
    const { words, type = "paragraph", setAside } = typeof part === "string" ? { words: part } : part
    if (edition.text) edition.text += "\n\n"
    const start = edition.text.length
    edition.text += words
    edition.blocks.push({ type, start, end: edition.text.length, ...(setAside && { setAside }) })
  }
  return edition
}

/** Words without number or name, of about so many characters. */
const words = (length: number) => "lorem ipsum dolor sit ".repeat(Math.ceil(length / 22)).slice(0, length)

const lengths = [640, 120, 410, 880, 95, 300, 720, 510, 60, 450, 230, 990]
const original = editionOf(lengths.map(words))
const inTranslation = (change: (paragraphs: string[]) => string[]) =>
  align(original, editionOf(change(lengths.map((length, i) => words(length * 1.15 + ((i * 37) % 21) - 10)))))

/** "0-0 1-1 2,3-2 4-" */
const said = (pairs: readonly Pair[]) => pairs.map(([ours, theirs]) => `${ours}-${theirs}`).join(" ")

describe("paragraphs of a translation", () => {
  test("stand beside those of their length", () => {
    expect(said(inTranslation((all) => all))).toBe(lengths.map((_, i) => `${i}-${i}`).join(" "))
  })

  test("beside nothing where the original has none", () => {
    expect(said(inTranslation((all) => all.toSpliced(5, 0, words(700))))).toBe(
      "0-0 1-1 2-2 3-3 4-4 -5 5-6 6-7 7-8 8-9 9-10 10-11 11-12",
    )
  })

  test("nothing beside one that was left out", () => {
    expect(said(inTranslation((all) => all.toSpliced(3, 1)))).toBe(
      "0-0 1-1 2-2 3- 4-3 5-4 6-5 7-6 8-7 9-8 10-9 11-10",
    )
  })

  test("one beside two that it joins, and two beside one that they part", () => {
    const joined = inTranslation((all) => all.toSpliced(2, 2, `${all[2]} ${all[3]}`))
    expect(said(joined)).toBe("0-0 1-1 2,3-2 4-3 5-4 6-5 7-6 8-7 9-8 10-9 11-10")
    const parted = inTranslation((all) => all.toSpliced(6, 1, all[6]!.slice(0, 400), all[6]!.slice(400)))
    expect(said(parted)).toBe("0-0 1-1 2-2 3-3 4-4 5-5 6-6,7 7-8 8-9 9-10 10-11 11-12")
  })

  test("are known by a number or a name where their lengths are alike", () => {
    const alike = (signs: string[]) => editionOf(signs.map((sign) => `Und ${words(300)} ${sign}`))
    const pairs = align(
      alike(["Kronstadt", "1917", "Petrograd", "Lenin", "the 9th of May", "Trotsky"]),
      alike(["Kronstadts", "1917.", "Lenins", "am 9. Mai", "Trotsky"]),
    )
    expect(said(pairs)).toBe("0-0 1-1 2- 3-2 4-3 5-4")
  })

  test("are few where only the beginning was translated", () => {
    const all = [...lengths, ...lengths.toReversed(), ...lengths.toSorted()]
    const beginning = editionOf(lengths.map((length) => words(length * 1.1)))
    const pairs = align(editionOf(all.map(words)), beginning)
    expect(said(pairs.slice(0, 12))).toBe(lengths.map((_, i) => `${i}-${i}`).join(" "))
    expect(pairs.slice(12).every(([, theirs]) => theirs.length === 0)).toBe(true)
  })
})

describe("other blocks", () => {
  test("headings stand beside headings", () => {
    const chapters = (titles: readonly string[]) =>
      editionOf(titles.flatMap((title) => [{ words: title, type: "heading" as const }, words(80), words(85)]))
    const full = chapters(["One", "Two", "Three", "Four"])
    const pairs = align(full, chapters(["Eins", "Drei", "Vier"]))
    const headed = pairs.filter(([ours]) => full.blocks[ours[0]!]?.type === "heading")
    expect(headed.map(([, theirs]) => theirs.length).sort()).toEqual([0, 1, 1, 1])
    for (const [ours, theirs] of pairs.filter(([ours, theirs]) => ours.length + theirs.length === 2))
      expect(ours[0]! % 3 === 0).toBe(theirs[0]! % 3 === 0)
  })

  test("what is set aside stands beside nothing and between nothing", () => {
    const aside = { words: words(300), setAside: "pull-quote" as const }
    const ours = editionOf([words(300), words(200), aside, words(250), aside])
    expect(said(align(ours, editionOf([words(310), words(460)])))).toBe("0-0 1,3-1")
    expect(said(align(editionOf([]), ours))).toBe("-0 -1 -3")
    expect(align(editionOf([]), editionOf([]))).toEqual([])
  })
})

const anEdition = fc
  .array(
    fc.record({
      words: fc.oneof(
        fc.nat(900).map((length) => words(length) || "x"),
        fc.string({ minLength: 1, maxLength: 40 }),
      ),
      type: fc.constantFrom("heading", "paragraph", "verse", "note"),
      setAside: fc.option(fc.constant("boilerplate" as const), { nil: undefined, freq: 6 }),
    }),
    { maxLength: 40 },
  )
  .map(editionOf)

const proper = ({ blocks }: Edition) => [...blocks.keys()].filter((number) => !blocks[number]!.setAside)

describe("whatever the texts", () => {
  test("each block stands in one pair, and all in order", () => {
    fc.assert(
      fc.property(anEdition, anEdition, (ours, theirs) => {
        const pairs = align(ours, theirs)
        expect(pairs.flatMap(([here]) => here)).toEqual(proper(ours))
        expect(pairs.flatMap(([, there]) => there)).toEqual(proper(theirs))
        expect(pairs.every(([here, there]) => here.length + there.length > 0)).toBe(true)
      }),
    )
  })

  test("a text stands beside itself block by block", () => {
    fc.assert(
      fc.property(anEdition, (edition) => {
        const one = proper(edition).map((number) => [[number], [number]])
        expect(align(edition, edition)).toEqual(one)
      }),
    )
  })

  test("a block as long as all others leaves a way", () => {
    const many = editionOf(Array.from({ length: 900 }, () => words(30)))
    const pairs = align(editionOf([words(30), words(27_000), words(30)]), many)
    expect(pairs.flatMap(([, there]) => there)).toEqual([...many.blocks.keys()])
  })
})
