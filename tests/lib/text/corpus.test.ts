import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { anchor } from "@/lib/text/anchor"
import { blockAt } from "@/lib/text/blocks"
import { clean } from "@/lib/text/clean"

const CORPUS = process.env.DISPUTATIO_CORPUS ?? "../shared/corpus"
const PACK = "seed/victor-serge.debate.yaml"
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith(".txt")) : []
const cleaned = new Map(files.map((file) => [file, clean(readFileSync(join(CORPUS, file), "utf8"))]))

describe.runIf(files.length > 0)("the corpus", () => {
  test.each(files)("%s, cleaned, is clean", (file) => {
    const { text, blocks } = cleaned.get(file)!
    expect(clean(text)).toEqual({ text, blocks, changes: [] })
  })

  test.each(files)("%s keeps no debris of its encoding and no line broken in mid-sentence", (file) => {
    const { text, blocks } = cleaned.get(file)!
    expect(text).not.toMatch(/a€|â€|Ã[©¨]|\^™|\r|\n{3}/)
    const prose = blocks
      .filter((block) => block.type !== "verse")
      .map((block) => text.slice(block.start, block.end))
    expect(prose.filter((words) => words.includes("\n"))).toEqual([])
    expect(prose.filter((words) => /[\p{L},]$/u.test(words) && words.length > 200)).toEqual([])
  })
})

type Quoting = { quote?: string; source?: string }
type Pack = {
  sources: { id: string; "corpus-file"?: string }[]
  claims: { evidence?: Quoting[] }[]
  relations?: Quoting[]
}

describe.runIf(files.length > 0 && existsSync(PACK))("the quotations of the pack", () => {
  const pack: Pack = existsSync(PACK) ? parse(readFileSync(PACK, "utf8")) : { sources: [], claims: [] }
  const fileOf = new Map(pack.sources.map((source) => [source.id, source["corpus-file"] ?? ""]))
  const quoting = [...pack.claims.flatMap((claim) => claim.evidence ?? []), ...(pack.relations ?? [])]
  const quotations = quoting.flatMap(({ quote, source }) => {
    const edition = cleaned.get(fileOf.get(source ?? "") ?? "")
    return quote && edition ? [{ quote, edition }] : []
  })

  test("stand word for word in the cleaned texts", () => {
    expect(quotations.length).toBeGreaterThan(0)
    expect(quotations.filter(({ quote, edition }) => !edition.text.includes(quote))).toEqual([])
  })

  test("are never anchored in a copy, a pull-quote or a page's furniture", () => {
    for (const { quote, edition } of quotations) {
      const found = anchor(edition, { exact: quote })
      expect(edition.text.slice(found.start, found.end)).toBe(quote)
      expect(edition.blocks[blockAt(edition.blocks, found.start!)]).not.toHaveProperty("setAside")
    }
  })
})
