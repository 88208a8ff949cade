import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

const CORPUS = process.env.DISPUTATIO_CORPUS ?? "../shared/corpus"
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((file) => file.endsWith(".txt")) : []
const cleaned = new Map(files.map((file) => [file, clean(readFileSync(join(CORPUS, file), "utf8"))]))

describe.runIf(files.length > 0)("the corpus", () => {
  test.each(files)("%s, cleaned, is clean", (file) => {
    const { text, blocks } = cleaned.get(file)!
    expect(clean(text)).toMatchObject({ text, blocks, changes: [] })
  })

  test.each(files)("%s keeps no debris of its encoding and no line broken in mid-sentence", (file) => {
    const { text, blocks } = cleaned.get(file)!
    expect(text).not.toMatch(/a€|â€|Ã[©¨]|\^™|\r|\n{3}/)
    const prose = blocks
      .filter((block) => block.type !== "verse" && block.type !== "note")
      .map((block) => text.slice(block.start, block.end))
    expect(prose.filter((words) => words.includes("\n"))).toEqual([])
    expect(prose.filter((words) => /[\p{L},]$/u.test(words) && words.length > 200)).toEqual([])
  })
})
