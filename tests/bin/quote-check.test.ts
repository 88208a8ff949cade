import { existsSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { type Ended, runCommand } from "./command-lines"
import { temporaryFolder } from "./embedded"

const folder = temporaryFolder()
afterAll(folder.remove)

const TEXT = `On the harbour 🚢, a review

The keepers wrote: “It was closed.” Nobody says why, and their
letters do not survive.

Afterwards the keepers said again that it was closed.
`
const file = join(folder.path, "harbour.txt")
writeFileSync(file, TEXT)
const empty = join(folder.path, "empty.txt")
writeFileSync(empty, "")

const check = (...args: string[]): Promise<Ended> =>
  runCommand(["bin/disputatio", "quote-check", ...args], { DISPUTATIO_DATA: join(folder.path, "data") })

const found = async (quote: string) => {
  const ended = await check(file, "--quote", quote, "--json")
  expect([ended.code, ended.errors]).toEqual([0, ""])
  return JSON.parse(ended.output)
}

describe("disputatio quote-check", { timeout: 60_000 }, () => {
  test("finds words word for word, counted in code points of the cleaned text", async () => {
    const cleaned = [...TEXT.replace("their\nletters", "their letters")].join("")
    const start = [...cleaned.slice(0, cleaned.indexOf("Nobody"))].length
    const outcome = await found("Nobody says why, and their letters")
    expect(outcome).toEqual({
      verdict: "verbatim",
      start,
      end: start + 34,
      found: "Nobody says why, and their letters",
      differences: [{ kind: "same", words: "Nobody says why, and their letters" }],
      others: [],
    })
  })

  test("says that punctuation differs, or words, or that nothing is like it", async () => {
    const punctuation = await found('The keepers wrote: "It was closed"; nobody')
    expect(punctuation).toMatchObject({
      verdict: "punctuation",
      found: "The keepers wrote: “It was closed.” Nobody",
    })
    const words = await found("Afterwards the keepers denied again that it was closed")
    expect(words.verdict).toBe("words")
    expect(words.differences).toContainEqual({ kind: "missing", words: "denied" })
    expect(words.differences).toContainEqual({ kind: "added", words: "said" })
    expect(await found("Snow fell on the mountains of another country all winter")).toEqual({
      verdict: "not-found",
      start: null,
      end: null,
      found: null,
      differences: [],
      others: [],
    })
  })

  test("says it in sentences without --json", async () => {
    const ended = await check(file, "--quote", "Afterwards the keepers denied again")
    expect(ended.code).toBe(0)
    expect(ended.output).toContain("Something like it stands there, with other words (characters ")
    expect(ended.output).toContain("[-denied-]{+said+}")
  })

  test.concurrent.each([
    [["--quote", "words"], "FILE is missing"],
    [[file], "--quote is missing"],
    [[file, "--quote", ""], "The quotation has no words."],
    [[file, "--quote", " … "], "The quotation has no words."],
    [[file, "of", "words"], "Only one FILE can be given."],
    [[join(folder.path, "none.txt"), "--quote", "words"], "cannot be read."],
    [[folder.path, "--quote", "words"], "cannot be read."],
    [[empty, "--quote", "words"], "empty.txt: "],
  ])("%j is bad input: code 1, one line on standard error", async (args, words) => {
    const ended = await check(...args, "--json")
    expect([ended.code, ended.output]).toEqual([1, ""])
    expect(ended.errors).toContain(words)
    expect(ended.errors.trim().split("\n")).toHaveLength(1)
  })

  test("needs no database", () => {
    expect(existsSync(join(folder.path, "data"))).toBe(false)
  })
})
