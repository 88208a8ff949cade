import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { marked, type Run, snippet } from "@/lib/search/snippet"
import { foldForSearch } from "@/lib/text/fold"

const looking =
  (...wanted: string[]) =>
  (word: string) =>
    wanted.find((each) => foldForSearch(word) === foldForSearch(each)) ?? null
const shown = (runs: readonly Run[]) => runs.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("")
const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join("")

const far = "Nothing is said here of what was looked for, and that for quite a while. ".repeat(8)

describe("a snippet", () => {
  test.each([
    ["The Cheka was an error.", ["cheka"], "The [Cheka] was an error."],
    ["Élan and elan, ELAN.", ["elan"], "[Élan] and [elan], [ELAN]."],
    ["Ещё ёлка и елка.", ["ёлка"], "Ещё [ёлка] и [елка]."],
    ["No such word.", ["cheka"], "No such word."],
    ["", ["cheka"], ""],
  ])("of a short text is the text: %s", (text, wanted, expected) => {
    expect(shown(snippet(text, looking(...wanted)))).toBe(expected)
  })

  test("of a long text is the part with the most different hits, from word to word", () => {
    const text = `${far}An error, an error. ${far}The Cheka was an error, he says. ${far}`
    const words = shown(snippet(text, looking("cheka", "error")))
    expect(words).toContain("The [Cheka] was an [error], he says.")
    expect(words).toMatch(/^… \S/)
    expect(words).toMatch(/\S …$/)
  })

  test("without a hit is the beginning", () => {
    expect(shown(snippet(far, looking("cheka")))).toMatch(/^Nothing is said here .+ …$/)
  })

  test("is always a part of the text, not much longer than asked for, and its hits are hits", () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom("Cheka", "Чека", "error,", "\n"), fc.string({ unit: "grapheme" })),
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 100, max: 300 }), (parts, most) => {
        const text = parts.join(" ")
        const runs = snippet(text, looking("cheka", "чека"), most)
        const inner = plain(runs).replace(text.length > most ? /^… | …$/g : /$^/, "")
        expect(text).toContain(inner)
        expect(inner.length).toBeLessThanOrEqual(Math.max(text.length <= most ? text.length : 0, most + 30))
        for (const { text, hit } of runs) if (hit) expect(["cheka", "чека"]).toContain(foldForSearch(text))
      }),
    )
  })

  test("marks every hit of a name", () => {
    expect(marked("Error upon error", looking("error")).filter(({ hit }) => hit)).toHaveLength(2)
    expect(plain(marked(far, looking("said")))).toBe(far)
  })
})
