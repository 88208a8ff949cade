import { describe, expect, test } from "vitest"
import { citations } from "@/lib/sources/citation"
import type { Csl } from "@/lib/sources/csl"
import { authorsAfter, hands, nameInWords, withPeople } from "@/lib/sources/people"
import { referring } from "@/lib/sources/references/referring"
import { plain } from "@/lib/sources/references/runs"
import type { ReferenceStyle } from "@/lib/sources/references/style"

const voice = (name: string) => ({ name })
const hill = voice("Bob Hill")
const oe = voice("Kim Øe")

const book: Csl = {
  type: "book",
  title: "Tides",
  publisher: "Pier",
  issued: { "date-parts": [[2012]] },
  translator: [{ family: "Hill", given: "Bob" }],
}

describe("who a record names, and whom the debate knows besides", () => {
  test("each once, in order, with its voice where it is one", () => {
    expect(hands(book.translator, [oe, hill])).toEqual([
      { name: { family: "Hill", given: "Bob" }, voice: hill },
      { name: { literal: "Kim Øe" }, voice: oe },
    ])
    expect(hands(undefined, [])).toEqual([])
  })

  test.each([
    [{ family: "Gogh", given: "Vincent", "non-dropping-particle": "van" }, "Vincent van Gogh"],
    [{ literal: "The Pier Press" }, "The Pier Press"],
  ])("%j in words", (name, words) => {
    expect(nameInWords(name)).toBe(words)
  })

  test("nobody is no empty list: styles would refuse it", () => {
    const { author, translator, editor } = withPeople(
      { type: "book", title: "Tides" },
      { authors: [], translators: [], editors: [] },
    )
    expect([author, translator, editor]).toEqual([undefined, undefined, undefined])
  })
})

describe("the authors of a record, once others are chosen", () => {
  const gray = { family: "Gray", given: "John" }
  test.each<[string, Csl["author"], string[], string[], Csl["author"]]>([
    ["are left to the debate where it names none", undefined, ["A"], ["B"], undefined],
    ["stay as they are written", [gray], ["John Gray"], ["B", "John Gray"], [{ literal: "B" }, gray]],
    ["go with the voice, however written", [{ literal: "J. G." }], ["John Gray"], ["B"], [{ literal: "B" }]],
    [
      "stay who are no voice of the debate",
      [gray, { literal: "C" }],
      ["John Gray"],
      ["B"],
      [{ literal: "B" }, { literal: "C" }],
    ],
  ])("%s", (_, author, was, became, expected) => {
    expect(authorsAfter({ ...book, author }, was.map(voice), became.map(voice))).toEqual(expected)
  })
})

describe("a translated and edited source", () => {
  const whole = withPeople(book, {
    authors: [voice("Ann Lee"), voice("Cy Moor")],
    translators: [hill],
    editors: [oe, voice("Ada Adam")],
  })

  test.each<[ReferenceStyle, string]>([
    [
      "notes",
      "Ann Lee and Cy Moor, Tides, trans. by Bob Hill, ed. by Kim Øe and Ada Adam (Pier, 2012), para. 3.",
    ],
    ["apa", "Ann Lee & Cy Moor. (2012). Tides (Kim Øe & Ada Adam, Eds.; B. Hill, Trans.). Pier."],
    [
      "harvard",
      "Ann Lee and Cy Moor (2012) Tides. Edited by Kim Øe and Ada Adam. Translated by B. Hill. Pier.",
    ],
  ])("as %s has it", (style, expected) => {
    const { cited, list } = referring({
      style,
      language: "en",
      records: new Map([["tides", whole]]),
      places: [[{ source: "tides", paragraph: 3 }]],
    })
    expect(plain(style === "notes" ? cited[0]! : list[0]!)).toBe(expected)
  })

  test("in a reference to copy, and in BibTeX", () => {
    const [reference, bibtex] = citations(whole, ["Ann Lee", "Cy Moor"], "tides")
    expect(reference!.text).toBe(
      "Ann Lee and Cy Moor. Tides. Translated by Bob Hill. Edited by Kim Øe and Ada Adam. Pier, 2012.",
    )
    expect(bibtex!.text).toContain("  translator = {Hill, Bob},\n  editor = {Kim Øe and Ada Adam}")
  })
})
