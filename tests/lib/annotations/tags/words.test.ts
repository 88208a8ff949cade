import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { tagsOfRemark } from "@/lib/annotations/tags/schema"
import { slugOf } from "@/lib/annotations/tags/slug"
import { asWord, splitWords } from "@/lib/annotations/tags/words"
import { foldForSearch } from "@/lib/text/fold"

describe("the words of a plain field", () => {
  test.each([
    ["", []],
    [" , ,, ", []],
    ["error, necessity", ["error", "necessity"]],
    ["#error,  state \t capitalism ", ["error", "state capitalism"]],
    ["ошибка، 独裁、necessity，x", ["ошибка", "独裁", "necessity", "x"]],
    ["one\ntwo, one", ["one", "two"]],
    ["\u202eevil\u202c", ["evil"]],
  ])("%j", (text, words) => {
    expect(splitWords(text)).toEqual(words)
  })

  test("stay what they are, read once more", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 8 }), (typed) => {
        const words = splitWords(typed.join(","))
        expect(splitWords(words.join(", "))).toEqual(words)
        expect(words.map(asWord)).toEqual(words)
      }),
    )
  })
})

describe("the tags of a remark", () => {
  test.each([
    ["sixty characters of any script", ["\u{20000}".repeat(60)], true],
    ["sixty-one", ["x".repeat(61)], false],
    ["no word", [" # "], false],
    ["a comma", ["one, two"], false],
    ["twelve", Array.from({ length: 12 }, (_, i) => `w${i}`), true],
    ["thirteen", Array.from({ length: 13 }, (_, i) => `w${i}`), false],
  ])("%s", (_, words, fine) => {
    expect(tagsOfRemark.safeParse(words).success).toBe(fine)
  })
})

describe("what stands in an address for a word", () => {
  test.each([
    ["State Capitalism", "state-capitalism"],
    ["Évitable", "evitable"],
    ["1917", "1917"],
  ])("%s", (word, slug) => {
    expect(slugOf(foldForSearch(word), new Set())).toBe(slug)
  })

  test("is the same for the same word, another for another, and never taken", () => {
    const slug = (word: string, taken: string[] = []) => slugOf(foldForSearch(word), new Set(taken))
    expect(slug("ОШИБКА")).toBe(slug("ошибка"))
    expect(slug("ошибка")).not.toBe(slug("вина"))
    expect(slug("C++")).not.toBe(slug("C"))
    expect(slug("error", ["error", "error-2"])).toBe("error-3")
  })

  test("has the form of a slug, whatever the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }), (word) => {
        expect(slugOf(foldForSearch(word), new Set())).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      }),
    )
  })
})
