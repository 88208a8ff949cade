import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { previewPage } from "@/lib/sources/imports/preview/page"
import { beginningOf } from "@/lib/sources/imports/preview/pieces"
import { proposedFor, workedOut } from "@/lib/sources/imports/preview/proposal"
import { spansOf } from "@/lib/sources/imports/preview/spans"
import { clean } from "@/lib/text/clean"
import { DAMAGED } from "./damaged"

const worked = (text: string, kinds: string[] = [], places: string[] = []) => {
  const material = { text, format: "text" }
  return workedOut(proposedFor(material), { kinds, places })
}

const blocksOf = (of: ReturnType<typeof worked>) =>
  of.pages.flatMap((_, i) => previewPage(of, i + 1).stretches.flatMap(({ block }) => block ?? []))

const blockWith = (of: ReturnType<typeof worked>, words: string) =>
  blocksOf(of).find(({ sides }) =>
    sides.after
      .map((piece) => piece.words)
      .join("")
      .includes(words),
  )!

describe("a text beside what it becomes", () => {
  test("has the words that change marked on both sides", () => {
    const { sides, groups } = blockWith(worked(DAMAGED), "Everybody knew")
    const marked = (side: "before" | "after") =>
      sides[side].filter(({ state }) => state === "mended").map(({ words }) => words)
    expect(marked("before")).toEqual(["\n", "-\n", "â€™"])
    expect(marked("after")).toEqual([" ", "’"])
    expect(groups.map(({ kind, places }) => [kind, places.length])).toEqual([
      ["line-break", 1],
      ["hyphenation", 1],
      ["mojibake", 1],
    ])
    expect(groups[2]!.places[0]).toMatchObject({ before: "â€™", after: "’", refused: false, fixed: false })
    expect(groups[2]!.places[0]!.around).toEqual(["was full. It", "s said that the"])
  })

  test("shows what was refused as it came in, and can be taken back", () => {
    const [first] = blockWith(worked(DAMAGED), "Everybody knew").groups[2]!.places
    const after = worked(DAMAGED, ["line-break"], [first!.id])
    const { sides, groups } = blockWith(after, "Everybody knew")
    expect(sides.after.find(({ words }) => words === "â€™")?.state).toBe("refused")
    expect(groups.find(({ kind }) => kind === "mojibake")!.places[0]).toMatchObject({
      refused: true,
      kindRefused: false,
    })
    const breaks = blocksOf(after).flatMap((block) =>
      block.groups.filter(({ kind }) => kind === "line-break"),
    )
    expect(breaks.length).toBeGreaterThan(0)
    expect(breaks.every(({ places }) => places.every((place) => place.refused && place.kindRefused))).toBe(
      true,
    )
  })

  test("says what was set aside, and keeps it in the text where that is refused", () => {
    const share = blockWith(worked(DAMAGED), "Share this article")
    expect(share.setAside).toBe("boilerplate")
    expect(share.groups.map(({ kind }) => kind)).toEqual(["boilerplate"])
    const kept = blockWith(worked(DAMAGED, [], [share.groups[0]!.places[0]!.id]), "Share this article")
    expect(kept.setAside).toBeUndefined()
    expect(kept.groups.find(({ kind }) => kind === "boilerplate")!.places[0]!.refused).toBe(true)
  })

  test("leads from each place to the next of its kind", () => {
    const of = worked(DAMAGED)
    const first = blocksOf(of).find(({ groups }) => groups.some(({ kind }) => kind === "mojibake"))!
    const { next } = first.groups.find(({ kind }) => kind === "mojibake")!
    const there = blocksOf(of).find(({ number }) => number === next!.block)!
    expect(next!.page).toBe(1)
    expect(there.groups.find(({ kind }) => kind === "mojibake")!.next).toBeNull()
  })

  test("counts each kind, those too that are refused", () => {
    const tally = (kinds: string[]) => worked(DAMAGED, kinds).tally
    const before = tally([]).find(({ kind }) => kind === "mojibake")!
    expect(before).toEqual({ kind: "mojibake", count: 2, places: 0, refused: false })
    expect(tally(["mojibake"])).toContainEqual({ ...before, refused: true })
  })

  test("of a clean text is one stretch without change", () => {
    const text = "A first paragraph, which stands for itself.\n\nA second one, which does so too."
    const of = worked(text)
    expect(of.pages).toEqual([[{ first: 0, end: 2, touched: false }]])
    expect(previewPage(of, 7)).toMatchObject({ page: 1, stretches: [{ unchanged: { count: 2 } }] })
  })

  test("line ends of another system are no places to look at", () => {
    const of = worked("A first paragraph of the text.\r\n\r\nA second paragraph of the text.\r\n")
    expect(blocksOf(of)).toEqual([])
    expect(of.tally.map(({ kind }) => kind)).toContain("line-ending")
  })
})

describe("a long text", () => {
  const paragraph = (i: number) => `Paragraph ${i} of the book has a damaged sign, as itâ€™s said in it.`
  const book = Array.from({ length: 320 }, (_, i) => paragraph(i)).join("\n\n")

  test("is parted into pages of fifty blocks that change, each block on one of them", () => {
    const of = worked(book)
    expect(of.pages).toHaveLength(7)
    const numbers = blocksOf(of).map(({ number }) => number)
    expect(numbers).toEqual(Array.from({ length: 320 }, (_, i) => i + 1))
    expect(previewPage(of, 3).stretches).toHaveLength(50)
    const last = previewPage(of, 1).stretches[49]!.block!
    expect(last.groups[0]!.next).toEqual({ page: 2, block: 51 })
  })

  test("a block with very many words is shown around its mends", () => {
    const long = `${"so many words ".repeat(500)}itâ€™s ${"and so many more ".repeat(500)}.`
    const [block] = blocksOf(worked(long))
    const shown = block!.sides.after.reduce((sum, { words }) => sum + words.length, 0)
    expect(shown).toBeLessThan(1000)
    expect(block!.sides.after.filter(({ left }) => left !== undefined)).toHaveLength(2)
    const left = block!.sides.before.reduce((sum, piece) => sum + (piece.left ?? 0) + piece.words.length, 0)
    expect(left).toBe(long.length)
  })

  test("blocks without change are folded to the first words of some of them", () => {
    const many = Array.from({ length: 100 }, (_, i) => `Sound paragraph ${i}, with nothing wrong in it.`)
    const [{ unchanged }] = previewPage(worked(many.join("\n\n")), 1).stretches as [{ unchanged: never }]
    expect(unchanged).toMatchObject({ count: 100 })
    expect((unchanged as { beginnings: unknown[] }).beginnings).toHaveLength(40)
  })
})

describe("spans", () => {
  const word = fc.constantFrom("tower", "â€™", "gate\n", "a", "  ", "-\n", "stones", ". ")

  test("on both sides the whole text is there, and what is not marked is the same", () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 60 }),
        fc.array(fc.nat(20), { maxLength: 4 }),
        (words, picks) => {
          const text = words.join("")
          const all = clean({ text }).changes
          const places = picks.flatMap((pick) => all[pick]?.id ?? [])
          const of = worked(text, [], places)
          for (const [i, block] of of.now.blocks.entries()) {
            const inside = of.touched[i]!.mends.filter(({ between }) => !between)
            const texts = { raw: text, clean: of.now.text }
            const spans = spansOf(texts, of.now.origins[i]!, block, inside)
            const joined = (side: "raw" | "clean") =>
              spans.map((span) => texts[side].slice(span[side].start, span[side].end)).join("")
            expect(joined("clean")).toBe(of.now.text.slice(block.start, block.end))
            const { start, end } = of.now.origins[i]!
            expect(joined("raw")).toBe(text.slice(start, end))
            for (const { raw, clean: to, ids } of spans)
              if (ids.length === 0)
                expect(of.now.text.slice(to.start, to.end)).toBe(text.slice(raw.start, raw.end))
          }
        },
      ),
    )
  })
})

test("first words end with a word", () => {
  const text = "Everybody knew about the gates of the harbour."
  expect(beginningOf(text, { start: 0, end: text.length }, 20)).toBe("Everybody knew…")
  expect(beginningOf(text, { start: 0, end: 9 }, 20)).toBe("Everybody")
})
