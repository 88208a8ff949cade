import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { quotationsOf } from "@/lib/interchange/pack/quotations"
import { readPack } from "@/lib/interchange/pack/read"
import type { PackSource } from "@/lib/interchange/pack/schema"
import { parseLocator } from "@/lib/sources/passages/locator"
import { anchor } from "@/lib/text/anchor"
import { type Edition, paragraphNumbers } from "@/lib/text/blocks"
import { clean } from "@/lib/text/clean"
import { part } from "@/lib/text/part"
import { wordRange } from "@/lib/text/words"

const CORPUS = process.env.DISPUTATIO_CORPUS ?? "../shared/corpus"
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".txt")) : []

const reading = readPack(readFileSync("seed/victor-serge.debate.yaml", "utf8"))
if ("errors" in reading) throw new Error(JSON.stringify(reading.errors, null, 2))
const { pack } = reading
const quotations = quotationsOf(pack)

/** The text of a source, found among the files by its words: the one that has most of what the pack quotes of it. */
function editionOf({ id, opens, closes }: PackSource, texts: Edition[]): Edition {
  const quotes = quotations.filter(({ source }) => source === id).map(({ quote }) => quote)
  const count = ({ text }: Edition) => quotes.filter((quote) => text.includes(quote)).length
  return part(texts.toSorted((a, b) => count(b) - count(a))[0]!, { opens, closes })
}

describe.runIf(files.length > 0)("the pack beside the texts it quotes", () => {
  const texts = files.map((name) => clean(readFileSync(join(CORPUS, name), "utf8")))
  const editions = new Map(
    files.length > 0 ? pack.sources.map((each) => [each.id, editionOf(each, texts)]) : [],
  )

  it.each(pack.sources.map(({ id }) => id))("has every quotation of %s verbatim at its place", (id) => {
    const { text, blocks } = editions.get(id)!
    for (const { quote, at } of quotations.filter(({ source }) => source === id)) {
      const { paragraph, words } = parseLocator(at!)!
      const { start, end } = blocks[paragraphNumbers(blocks).indexOf(paragraph)]!
      const starts = occurrences(text, quote).filter((each) => each >= start && each < end)
      const ranges = starts.map((each) => wordRange(text, start, end, each, each + quote.length))
      expect(ranges, quote).toContainEqual(words)
    }
  })

  it("is anchored there also by one who knows nothing but the words and their context", () => {
    for (const { source, quote, prefix, suffix, at } of quotations) {
      const edition = editions.get(source)!
      const found = anchor(edition, { exact: quote, prefix, suffix })
      expect(found.state, quote).toBe("KEPT")
      const block = edition.blocks.findIndex(({ start, end }) => found.start! >= start && found.end! <= end)
      expect(edition.blocks[block]?.setAside, quote).toBeUndefined()
      expect(paragraphNumbers(edition.blocks)[block], quote).toBe(parseLocator(at!)!.paragraph)
    }
  })

  it("tells apart words that stand twice: each is at the copy that is not set aside", () => {
    const twice = quotations.filter(
      ({ source, quote }) => occurrences(editions.get(source)!.text, quote).length > 1,
    )
    expect(twice.length).toBeGreaterThanOrEqual(8)
    for (const { source, quote, at } of twice) {
      const { text, blocks } = editions.get(source)!
      const copies = occurrences(text, quote).map((start) => blocks.findIndex((block) => block.end > start))
      expect(copies.filter((block) => !blocks[block]!.setAside)).toHaveLength(1)
      const { paragraph } = parseLocator(at!)!
      expect(copies.map((block) => paragraphNumbers(blocks)[block])).toContain(paragraph)
    }
  })

  it("says how long each text is, without what is set aside", () => {
    for (const source of pack.sources) {
      const { text, blocks } = editions.get(source.id)!
      const kept = blocks.filter(({ setAside }) => !setAside).map(({ start, end }) => text.slice(start, end))
      expect(source["full-length"], source.id).toBe(kept.join("\n\n").length)
    }
  })
})

function occurrences(text: string, words: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at)
  return starts
}
