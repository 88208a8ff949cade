import fc from "fast-check"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, test } from "vitest"
import type { Csl } from "@/lib/sources/csl"
import { referring } from "@/lib/sources/references/referring"
import { plain, runsOf } from "@/lib/sources/references/runs"
import { type ReferenceStyle, referenceStyles } from "@/lib/sources/references/style"

const review: Csl = {
  type: "review-book",
  title: "The harbour reconsidered",
  "title-short": "The harbour",
  author: [{ family: "Lee", given: "Ann" }],
  "container-title": "Quays",
  issue: "73",
  issued: { "date-parts": [[1998, 3]] },
  URL: "https://example.org/harbour",
}
const book: Csl = {
  type: "book",
  title: "Tides & <quays>",
  author: [{ literal: "M < N & Sons" }],
  translator: [{ family: "Hill", given: "Bob" }],
  publisher: "Pier",
  "publisher-place": "Porto",
  issued: { "date-parts": [[2012]] },
}
const undated: Csl = { type: "post-weblog", title: "A note", author: [{ family: "Oe", given: "Kim" }] }
const records = new Map([
  ["review", review],
  ["book", book],
  ["undated", undated],
])

const refer = (style: ReferenceStyle, language: string, ...sources: string[]) => {
  const places = sources.map((source, index) => [{ source, paragraph: index === 1 ? null : 35 }])
  const { cited, list, asNotes } = referring({ style, language, records, places })
  return { cited: cited.map(plain), list: list.map(plain), asNotes }
}

describe("references", () => {
  test("as notes: all of it the first time, then author and short title", () => {
    expect(refer("notes", "en", "review", "book", "undated", "review")).toEqual({
      asNotes: true,
      cited: [
        "Ann Lee, “The harbour reconsidered,” Quays 73 (March 1998), para. 35, https://example.org/harbour.",
        "M < N & Sons, Tides & <quays>, trans. by Bob Hill (Porto: Pier, 2012).",
        "Kim Oe, “A note” (n.d.), para. 35.",
        "Lee, “The harbour,” para. 35.",
      ],
      list: [
        "Lee, Ann. “The harbour reconsidered,” Quays 73 (March 1998). https://example.org/harbour.",
        "M < N & Sons. Tides & <quays>, trans. by Bob Hill (Porto: Pier, 2012).",
        "Oe, Kim. “A note” (n.d.).",
      ],
    })
  })

  test.each([
    ["apa", "(Lee, 1998, para. 35)", "Lee, A. (1998). "],
    ["harvard", "(Lee, 1998, para. 35)", "Lee, A. (1998) “The harbour"],
    ["vancouver", "(1)", "1. Lee A. The harbour reconsidered."],
  ] as const)("in the text, as %s has them", (style, cited, begins) => {
    const made = refer(style, "en", "review")
    expect(made).toMatchObject({ asNotes: false, cited: [cited] })
    expect(made.list[0]!.startsWith(begins)).toBe(true)
  })

  test("together where they stand together", () => {
    const places = [[3, 5].map((paragraph) => ({ source: "review", paragraph }))]
    const { cited } = referring({ style: "harvard", language: "en", records, places })
    expect(cited.map(plain)).toEqual(["(Lee, 1998, para. 3, 1998, para. 5)"])
  })

  test.each([
    ["fr", "«\u00a0The harbour reconsidered\u00a0»"],
    ["de-AT", "„The harbour reconsidered“"],
    ["pt-BR", "“The harbour reconsidered,”"],
  ])("in the language %s, or in English", (language, quoted) => {
    expect(refer("notes", language, "review").cited[0]).toContain(quoted)
  })
})

const name = fc.oneof(
  fc.constantFrom(
    "O’Neil & Søn",
    "<script>alert(1)</script>",
    "</span><b",
    "&#60;i>",
    "a%%STRING%%b",
    "$&$1",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."<>&;#/=\"' bi"), minLength: 1, maxLength: 20 }),
)
const written = (text: string) => text.normalize("NFC").trim() || "x"

test("whatever stands in names and titles, references are made of words alone", () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom(...referenceStyles), (author, title, style) => {
      const record: Csl = { ...book, title: written(title), author: [{ family: written(author) }] }
      const { cited, list } = referring({
        style,
        language: "en",
        records: new Map([["book", record]]),
        places: [[{ source: "book", paragraph: 3 }]],
      })
      expect([cited.length, list.length]).toEqual([1, 1])
      const html = renderToStaticMarkup(createElement("p", null, plain([...cited[0]!, ...list[0]!])))
      expect(html.match(/<\/?\w+/g)).toEqual(["<p", "</p"])
    }),
    { numRuns: 60 },
  )
})

test("how words look is all that is taken from the processor’s HTML", () => {
  const html =
    '<div class="csl-entry">A <i>b <span style="font-style:normal;">c</span></i> &#60;i&#62; <img src=x onerror=y>&amp; d</div>\n'
  expect(runsOf(html)).toEqual([{ text: "A " }, { text: "b ", italic: true }, { text: "c <i> &amp; d" }])
})
