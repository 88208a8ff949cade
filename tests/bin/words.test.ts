import fc from "fast-check"
import { expect, test } from "vitest"
import { withWords } from "@/bin/web/words.mjs"

const KEPT = Symbol.for("disputatio.kept-html")
const kept = new Map<string, { html: string }>()
Object.assign(globalThis, { [KEPT]: kept })

const mark = (token: string) => `<!--words:${token}-->`

function laidBy(html: string): string {
  const token = crypto.randomUUID()
  kept.set(token, { html })
  return mark(token)
}

function through(page: string, cuts: readonly number[]): string {
  const put = withWords()
  const bytes = Buffer.from(page)
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  const pieces = ends.flatMap((end, index) => put(bytes.subarray(ends[index - 1] ?? 0, end)))
  return Buffer.concat([...pieces, ...put(null)]).toString()
}

const piece = fc.oneof(
  fc.constantFrom("<", "<!--", "<!--words:", "-->", "<p>é 日</p>", "a".repeat(90)),
  fc.string(),
)

test("words stand in the place of their marks, however the page comes in pieces", () => {
  const parts = fc.array(fc.record({ before: piece, words: fc.string() }), { maxLength: 6 })
  fc.assert(
    fc.property(parts, piece, fc.array(fc.nat(), { maxLength: 12 }), (given, after, cuts) => {
      // What a mark begins with stands nowhere else: letters of a reader are escaped.
      fc.pre(given.every(({ before }) => !before.includes("<!--words:")) && !after.includes("<!--words:"))
      const page = given.map(({ before, words }) => `${before}${laidBy(words)}`).join("") + after
      const whole = given.map(({ before, words }) => before + words).join("") + after
      expect(through(page, cuts)).toBe(whole)
    }),
  )
  expect(kept.size).toBe(0)
})

test("a mark whose words are gone leaves nothing, and one that never ends stays", () => {
  expect(through(`a${mark(crypto.randomUUID())}b`, [5])).toBe("ab")
  expect(through("a<!--words:1", [3])).toBe("a<!--words:1")
})
