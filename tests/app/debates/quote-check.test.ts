import { describe, expect, test } from "vitest"
import { addressOf, checkAddress, textFragment } from "@/app/debates/[debate]/check/_check/address"
import { othersInWords, saidOf, textInWords } from "@/app/debates/[debate]/check/_check/words"
import { directionOf, languageName } from "@/app/debates/[debate]/sources/[source]/beside/_beside/language"
import type { Finding, Looked } from "@/lib/sources/quotes/view"

const source: Looked = {
  slug: "review",
  title: "On the harbour",
  authors: ["Ann Lee"],
  published: "1990",
  url: null,
  text: { kind: "FULL", number: 2, language: null },
  withheld: false,
}
const finding = (verdict: Finding["verdict"], more: Partial<Finding> = {}): Finding => ({
  source,
  verdict,
  place: { before: "", words: "It was closed", after: ".", paragraph: 3, block: 5 },
  differences: [],
  others: [],
  ...more,
})

describe("where a finding is read", () => {
  test("is its paragraph in the reading room, with the words marked", () => {
    expect(addressOf("/d", finding("verbatim"))).toBe("/d/sources/review#p3:~:text=It%20was%20closed")
  })

  test("is the text where its paragraph has no number", () => {
    const place = { ...finding("verbatim").place, paragraph: null }
    expect(addressOf("/d", finding("verbatim", { place }))).toMatch(/^\/d\/sources\/review#text:~:text=/)
  })

  test("is the row beside the original for a translation", () => {
    const text = { kind: "TRANSLATION" as const, number: 4, language: "de" }
    const found = finding("verbatim", { source: { ...source, text } })
    expect(addressOf("/d", found)).toBe("/d/sources/review/beside?with=4&at=5#t5")
  })

  test.each([
    ["half-open, they said", ":~:text=half%2Dopen%2C%20they%20said"],
    [
      "one two three four five six seven eight nine ten eleven twelve thirteen",
      ":~:text=one%20two%20three%20four,ten%20eleven%20twelve%20thirteen",
    ],
    ["a line\n\nand the next one", ":~:text=a%20line"],
  ])("%j is named by its ends where it is long", (words, fragment) => {
    expect(textFragment(words)).toBe(fragment)
  })

  test("the page of a check carries the quotation", () => {
    expect(checkAddress("/d", undefined, "a & b")).toBe("/d/check?quote=a+%26+b")
    expect(checkAddress("/d", "review", undefined)).toBe("/d/sources/review/check")
  })
})

describe("what came of a check", () => {
  const said = (findings: Finding[], nothingIn: Looked[] = []) => saidOf({ quote: "", findings, nothingIn })

  test.each([
    [said([finding("verbatim"), finding("words")]), "It stands word for word in “On the harbour”."],
    [
      said([finding("punctuation")]),
      "Its words stand in “On the harbour”; punctuation, case or spaces differ.",
    ],
    [said([finding("words"), finding("words")]), "Something like it stands in 2 texts, with other words."],
    [said([], [source]), "Not found: nothing like it stands in the text looked through."],
    [said([], [source, source]), "Not found: nothing like it stands in the 2 texts looked through."],
    [said([]), "Not found: there is no text here to look through."],
  ])("%s", (sentence, expected) => {
    expect(sentence).toBe(expected)
  })

  test("says which text was looked through", () => {
    const text = (kind: Looked["text"]["kind"], language: string | null = null) => ({
      kind,
      number: 1,
      language,
    })
    expect(textInWords(source)).toBe("full text")
    expect(textInWords({ ...source, text: text("TRANSLATION", "de") })).toBe("translation into German")
    expect(textInWords({ ...source, text: text("EXCERPTS") })).toBe("excerpts")
    expect(textInWords({ ...source, text: text("EXCERPTS"), withheld: true })).toContain(
      "open to other readers",
    )
  })

  test("names the paragraphs of more places", () => {
    expect(othersInWords([4, null, 4, 9])).toBe("It stands so in 4 more places: ¶ 4, ¶ 9.")
    expect(othersInWords([null])).toBe("It stands so in 1 more place.")
  })
})

describe("a language", () => {
  test.each([
    ["de", "German", "ltr"],
    ["he", "Hebrew", "rtl"],
    ["ar-EG", "Arabic (Egypt)", "rtl"],
    ["az-Arab", "Azerbaijani (Arabic)", "rtl"],
    ["pa-Guru", "Punjabi (Gurmukhi)", "ltr"],
    ["not a tag", "not a tag", "ltr"],
  ])("%s is %s, %s", (tag, name, direction) => {
    expect([languageName(tag), directionOf(tag)]).toEqual([name, direction])
  })

  test("that is not known leaves the direction to the words", () => {
    expect(directionOf(null)).toBe("auto")
  })
})
