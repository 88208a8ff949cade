import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { packJsonSchema } from "@/lib/interchange/pack/json-schema"
import { quotationsOf, wordCount } from "@/lib/interchange/pack/quotations"
import { readPack } from "@/lib/interchange/pack/read"
import { quotedShares } from "@/lib/interchange/pack/share"
import { writePack } from "@/lib/interchange/pack/write"
import { parseLocator } from "@/lib/sources/passages/locator"

const text = readFileSync("seed/victor-serge.debate.yaml", "utf8")
const reading = readPack(text)
if ("errors" in reading) throw new Error(JSON.stringify(reading.errors, null, 2))
const { pack, warnings } = reading
const quotations = quotationsOf(pack)

describe("the debate that ships", () => {
  it("is sound, and leaves nothing in doubt", () => {
    expect(warnings).toEqual([])
  })

  it("is written and read back without loss, and names its schema for editors on its first line", () => {
    expect(readPack(writePack(pack))).toEqual({ pack, warnings: [] })
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/debate-pack\.schema\.json\n/)
  })

  it("quotes at most 80 words at a time, each at a place in its source", () => {
    expect(quotations.length).toBeGreaterThan(200)
    expect(quotations.filter(({ quote }) => wordCount(quote) > 80)).toEqual([])
    expect(quotations.filter(({ at }) => !parseLocator(at ?? "")?.words)).toEqual([])
  })

  it("quotes at most 40 % of any source, in characters and in words", () => {
    const shares = quotedShares(pack)
    expect(shares.map(({ source }) => source)).toEqual(pack.sources.map(({ id }) => id))
    for (const { source, words, characters, fullLength = 0 } of shares) {
      expect(characters / fullLength, source).toBeLessThanOrEqual(0.4)
      // A second count, which no merging of overlapping words can flatter: places quoted, at the usual length of a word.
      const quotes = quotations.filter((each) => each.source === source).map(({ quote }) => quote)
      const wordLength = quotes.join(" ").length / wordCount(quotes.join(" "))
      expect((words * wordLength) / fullLength, source).toBeLessThanOrEqual(0.4)
    }
  })

  it("carries context only where the same words stand twice, and little of it", () => {
    const around = quotations.flatMap(({ prefix, suffix }) => [prefix ?? "", suffix ?? ""])
    expect(Math.max(...around.map((words) => words.length))).toBeLessThanOrEqual(40)
  })

  it("quotes the words that relations are said to state, and no others", () => {
    expect(pack.relations.filter(({ stated, quote }) => stated !== (quote !== undefined))).toEqual([])
  })

  it("names a reporter's own words as his, never as the voice's", () => {
    const secondHand = pack.claims.filter(({ basis }) => basis === "reported" || basis === "imputed")
    expect(secondHand.length).toBeGreaterThan(20)
    for (const claim of secondHand) expect(claim["reported-by"], claim.id).not.toBe(claim.voice)
  })

  it("has curly quotation marks and apostrophes in the curators' own words", () => {
    const own = pack.claims.flatMap(({ statement, caution = "", evidence }) => [
      statement,
      caution,
      ...evidence.map(({ note = "" }) => note),
    ])
    expect(own.filter((words) => /['"]/.test(words))).toEqual([])
  })
})

describe("the published schema of packs", () => {
  it("is what the format says (npx tsx seed/publish-schema.ts writes it)", () => {
    expect(readFileSync("seed/debate-pack.schema.json", "utf8")).toBe(packJsonSchema())
  })
})
