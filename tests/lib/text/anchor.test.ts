import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { anchor, type Selectors } from "@/lib/text/anchor"
import type { Edition } from "@/lib/text/blocks"
import { describe as described } from "@/lib/text/describe"
import { occurrences } from "@/lib/text/match"
import { editionOf } from "@/tests/lib/text/editions"
import { edition, fraction, rangeIn } from "@/tests/lib/text/generated"

const gray = editionOf(
  "As Serge admits, the Kronstadt massacre was unavoidable if the revolution was to continue.",
)

describe("describe and anchor are inverse", () => {
  test("a described range is found again, or asked about where its words with their context stand twice", () => {
    fc.assert(
      fc.property(edition, fraction, fraction, (text, a, b) => {
        const range = rangeIn(text.text, a, b)
        const quote = described(text, range)
        expect(quote.exact).toBe(text.text.slice(range.start, range.end))
        const found = anchor(text, quote)
        if (quote.exact.trim() === "") expect(found.state).toBe("LOST")
        else if (occurrences(text.text, quote.prefix + quote.exact + quote.suffix, 2).length === 1)
          expect(found).toEqual({ state: "KEPT", ...range, method: "exact", score: 1 })
        else if (found.state === "KEPT") expect(text.text.slice(found.start, found.end)).toBe(quote.exact)
        else expect(found).toMatchObject({ state: "UNCERTAIN", method: "exact" })
      }),
      { numRuns: 500 },
    )
  })

  test("with its position it is found at once", () => {
    fc.assert(
      fc.property(edition, fraction, fraction, (text, a, b) => {
        const range = rangeIn(text.text, a, b)
        const quote = described(text, range)
        fc.pre(quote.exact.trim() !== "")
        expect(anchor(text, { ...quote, ...range })).toEqual({
          state: "KEPT",
          ...range,
          method: "position",
          score: 1,
        })
      }),
    )
  })

  test("context grows until it tells two places apart, and cuts no character", () => {
    const line = "𝒳 and the party was not able to say so, and "
    const twice = editionOf(`First ${line.repeat(4)}the end`)
    const start = twice.text.indexOf("party", 60)
    const { prefix, suffix } = described(twice, { start, end: start + 5 })
    expect(suffix.length).toBeGreaterThan(32)
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u)
    expect(anchor(twice, { exact: "party", prefix, suffix })).toMatchObject({ state: "KEPT", start })
  })

  test("a range that cuts a character in two is widened to it", () => {
    expect(described(editionOf("a𝒳b"), { start: 2, end: 3 }).exact).toBe("𝒳")
    expect(described(editionOf("a𝒳b"), { start: 0, end: 2 }).exact).toBe("a𝒳")
  })
})

describe("what is believed", () => {
  const kept = (text: Edition, selectors: Selectors, words: string, method: string) => {
    const found = anchor(text, selectors)
    expect(found).toMatchObject({ state: "KEPT", method })
    expect(text.text.slice(found.start, found.end)).toBe(words)
  }

  test("a unique exact quotation without context", () => {
    kept(gray, { exact: "the Kronstadt massacre" }, "the Kronstadt massacre", "exact")
  })

  test("the same letters under other marks, case, hyphens and spaces", () => {
    const text = editionOf(
      "They could avoid de-feat only; “Who/whom?”: the party…[The Opposition’s] middle- aged end",
    )
    kept(text, { exact: "avoid defeat, only: 'Who / Whom?'" }, "avoid de-feat only; “Who/whom", "folded")
    kept(text, { exact: "party ... the Opposition's" }, "party…[The Opposition’s", "folded")
    kept(text, { exact: "middle-aged" }, "middle- aged", "folded")
  })

  test("of several places the one whose context agrees, exactly or folded", () => {
    const text = editionOf("first “the party” of all", "second “the party” of none")
    const start = text.text.lastIndexOf("the party")
    expect(anchor(text, { exact: "the party", prefix: "second “" })).toMatchObject({ state: "KEPT", start })
    const folded = { exact: "the party", prefix: 'Second "', suffix: '" of none' }
    expect(anchor(text, folded)).toMatchObject({ state: "KEPT", start, method: "exact" })
  })

  test("a long context that agrees on one side only, where no other place agrees", () => {
    const text = editionOf("it was said of the party then", "nobody ever wrote of the party now")
    const found = anchor(text, { exact: "the party", prefix: "nobody ever wrote of ", suffix: " of workers" })
    expect(found).toMatchObject({ state: "KEPT", start: text.text.lastIndexOf("the party") })
  })

  test("the text proper before what is set aside, and that if nothing else matches", () => {
    const text = editionOf(["the party was the state", "pull-quote"], "Here the party was the state, alas", [
      "read more of it",
      "boilerplate",
    ])
    const start = text.text.lastIndexOf("the party")
    expect(anchor(text, { exact: "the party was the state" })).toMatchObject({ state: "KEPT", start })
    expect(anchor(text, { exact: "read more of it" })).toMatchObject({ state: "KEPT" })
  })

  test("a position that still shows the words, whatever stands elsewhere", () => {
    const text = editionOf("no no no")
    expect(anchor(text, { exact: "no", start: 3, end: 5 })).toMatchObject({
      state: "KEPT",
      method: "position",
    })
    expect(anchor(text, { exact: "no", start: 2, end: 4 })).toMatchObject({ state: "UNCERTAIN" })
  })

  test("a context that agrees before words that are alike in each letter", () => {
    const text = editionOf("They trusted the Party in all, they said", "Nobody trusted “the party” by then")
    const found = anchor(text, { exact: "the Party", prefix: "Nobody trusted “", suffix: "” by then" })
    expect(found).toMatchObject({ state: "KEPT", method: "folded", start: text.text.indexOf("the party") })
  })

  test("words across a mark of a note, an initial in brackets, ellipses and dashes written differently", () => {
    const words = "He left the tsar[1] alone; “[T]he party ... failed—twice"
    const start = words.indexOf("[1]")
    const text = { ...editionOf(words), noteMarks: [{ start, end: start + 3 }] }
    kept(text, { exact: "the tsar alone" }, "the tsar[1] alone", "folded")
    kept(text, { exact: "tsar[1] alone" }, "tsar[1] alone", "exact")
    kept(text, { exact: "the party… failed - twice" }, "T]he party ... failed—twice", "folded")
  })

  test("a long quotation that stands elsewhere now, and nowhere else", () => {
    const moved = "the workers of the great factories had no bread"
    const found = anchor(editionOf("Another beginning.", `Elsewhere ${moved} in the end.`), {
      exact: moved,
      prefix: "What was said before it ",
      suffix: " and after it was this",
    })
    expect(found).toMatchObject({ state: "KEPT", method: "exact" })
  })

  test("a quotation in decomposed letters, and one in a script without spaces", () => {
    kept(editionOf("les émigrés russes"), { exact: "e\u0301migre\u0301s" }, "émigrés", "exact")
    kept(editionOf("中国共产党成立"), { exact: "共产党" }, "共产党", "exact")
  })
})

describe("what is asked about", () => {
  test.each([
    ["a letter more", "the Kronstadt massacre was unavoidable", "the Kronstadt massacre was avoidable"],
    ["a letter less", "the Kronstadt massacre was avoidable", "the Kronstadt massacre was unavoidable"],
    ["the tail of a word", "the massacre was unavoidable", "avoidable"],
    ["the tail of a hyphened word", "an anti-tsarist", "tsarist"],
    ["the head of a word", "they can’t avoid it", "they can"],
    ["a space between", "they were notable then", "were not able then"],
    ["another digit", "the rising of 1921 began", "the rising of 1922 began"],
    ["another order", "the party led the workers", "the workers led the party"],
    ["another currency", "it cost £9 a copy then", "it cost $9 a copy then"],
  ])("%s is never believed", (_, text, exact) => {
    expect(anchor(editionOf(text), { exact }).state).not.toBe("KEPT")
  })

  test("near words are shown with how near they are", () => {
    const found = anchor(gray, { exact: "the Kronstadt massacre was avoidable if the revolution" })
    expect(found).toMatchObject({ state: "UNCERTAIN", method: "approximate" })
    expect(gray.text.slice(found.start, found.end)).toBe(
      "the Kronstadt massacre was unavoidable if the revolution",
    )
    expect(found.score).toBeGreaterThan(0.9)
    expect(found.score).toBeLessThan(1)
  })

  test("words that stand twice, without context", () => {
    const found = anchor(editionOf("the party and the party"), { exact: "the party" })
    expect(found).toMatchObject({ state: "UNCERTAIN", start: 0, score: 0.5 })
  })

  test("a short unique quotation whose context says something else", () => {
    const found = anchor(gray, {
      exact: "admits",
      prefix: "nobody in Petrograd ",
      suffix: " to having been there",
    })
    expect(found.state).toBe("UNCERTAIN")
  })

  test("a repeated short sentence where that of the context was deleted", () => {
    const text = editionOf("Serge was silent. He said no more of it. Others spoke.")
    const gone = {
      exact: "He said no more of it.",
      prefix: "Trotsky had spoken. ",
      suffix: " It was in Norway.",
    }
    expect(anchor(text, gone)).toMatchObject({ state: "UNCERTAIN", method: "exact" })
  })

  test("a pull-quote with other marks where the sentence itself was deleted", () => {
    const text = editionOf(
      "the workers of the great factories had no bread",
      "Nobody knew that. And in that winter",
    )
    const exact = "The workers, of the great factories, had no bread."
    expect(
      anchor(text, { exact, prefix: "Nobody knew that. ", suffix: " And in that winter" }),
    ).toMatchObject({
      state: "UNCERTAIN",
      method: "folded",
    })
    expect(anchor(text, { exact }).state).toBe("KEPT")
  })

  test("a long quotation out of its context, where it stands once so and once with other marks", () => {
    const words = "the workers of the great factories had no bread"
    const text = editionOf(`First ${words} at all.`, `Then ${words.replace("workers", "workers,")} at last.`)
    const gone = { exact: words, prefix: "Nobody knew that ", suffix: " in that winter" }
    expect(anchor(text, gone).state).toBe("UNCERTAIN")
  })

  test("a twin in one word, though its context agrees, and of two twins that in the context", () => {
    const text = editionOf(
      "It is said that the workers had won the battle of the day, in the end.",
      "Nobody thought that the workers had won the bottle of the day, by then.",
    )
    const exact = "the workers had won the cattle of the day"
    const found = anchor(text, { exact, prefix: "Nobody thought that ", suffix: ", by then." })
    expect(found).toMatchObject({ state: "UNCERTAIN", method: "approximate" })
    expect(text.text.slice(found.start, found.end)).toContain("bottle")
    expect(anchor(text, { exact }).start).toBe(text.text.indexOf("the workers"))
  })

  test("near words in what is set aside, only where the text proper has none about as near", () => {
    const text = editionOf(
      ["the workers had won the day", "pull-quote"],
      "So the workers had one the day, then",
    )
    const found = anchor(text, { exact: "the workers had wun the day" })
    expect(found).toMatchObject({ state: "UNCERTAIN", start: text.text.lastIndexOf("the workers") })
  })

  test("an absent quotation is lost, and so is an empty one", () => {
    for (const exact of ["Nothing is ended, everything begins", "", " ", "…"])
      expect(anchor(gray, { exact })).toEqual({ state: "LOST", method: "none", score: 0 })
  })
})
