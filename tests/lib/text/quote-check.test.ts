import { describe, expect, test } from "vitest"
import type { SetAside } from "@/lib/text/blocks"
import { checkQuote } from "@/lib/text/quote-check"
import { editionOf } from "@/tests/lib/text/editions"
import { edition, text } from "@/tests/lib/text/quoted"

const check = (quote: string) => {
  const { verdict, found, start, end, differences } = checkQuote(edition, quote)
  if (found !== null) expect(text.slice(start!, end!)).toBe(found)
  const shown = differences.map(({ kind, words }) =>
    kind === "same" ? words : kind === "missing" ? `[-${words}-]` : `{+${words}+}`,
  )
  return { verdict, found, shown: shown.join("") }
}

describe("the verdict on a quotation", () => {
  test.each([
    "the “Kronstadt massacre” was unavoidable",
    " He wrote it in 1921, ",
    "revolution—in spite of all—was",
    "tsar[1] again",
  ])("%j is verbatim", (quote) => {
    expect(check(quote)).toEqual({ verdict: "verbatim", found: quote.trim(), shown: quote.trim() })
  })

  test.each([
    [
      "quotation marks",
      `the "Kronstadt massacre" was`,
      `the “Kronstadt massacre” was`,
      'the [-"-]{+“+}Kronstadt massacre[-"-]{+”+} was',
    ],
    [
      "dashes",
      "revolution - in spite of all - was",
      "revolution—in spite of all—was",
      "revolution[- - -]{+—+}in spite of all[- - -]{+—+}was",
    ],
    ["spaces", "to  continue", "to continue", "to[-  -]{+ +}continue"],
    [
      "hyphenation and line ends",
      "state was defeated by",
      "state was de-\nfeated by",
      "state was [-defeated-]{+de-\nfeated+} by",
    ],
    ["ellipses", "its own party...", "its own party…", "its own party[-...-]{+…+}"],
    ["accents", "the e\u0301migre\u0301s", "the émigrés", "the [-e\u0301migre\u0301s-]{+émigrés+}"],
    ["case", "He Wrote it", "He wrote it", "He [-Wrote-]{+wrote+} it"],
    ["marks of notes", "the tsar again", "the tsar[1] again", "the tsar{+[1]+} again"],
    ["a mark more", "“As Serge admits", "As Serge admits", "[-“-]As Serge admits"],
    ["a mark at the end", "given up hope.", "given up hope;", "given up hope[-.-]{+;+}"],
    [
      "a border of paragraphs",
      "its own party. Nobody",
      "its own party…\n\nNobody",
      "its own party[-. -]{+…\n\n+}Nobody",
    ],
  ])("other %s are punctuation", (_, quote, found, shown) => {
    expect(check(quote)).toEqual({ verdict: "punctuation", found, shown })
  })

  test.each([
    ["another word", "the tsarist massacre was", "the “Kronstadt massacre” was", null],
    [
      "two letters",
      "massacre” was avoidable if",
      "massacre” was unavoidable if",
      "massacre” was [-avoidable-]{+unavoidable+} if",
    ],
    [
      "the tail of a word",
      "avoidable if the revolution",
      "unavoidable if the revolution",
      "[-avoidable-]{+unavoidable+} if the revolution",
    ],
    ["another digit", "He wrote it in 1922", "He wrote it in 1921", "He wrote it in [-1922-]{+1921+}"],
    [
      "a word more",
      "Nobody in the whole party wanted",
      "Nobody in the party wanted",
      "Nobody in the [-whole -]party wanted",
    ],
    ["a word less", "Nobody in party wanted", "Nobody in the party wanted", "Nobody in {+the +}party wanted"],
    [
      "another first word",
      "Somebody in the party wanted to hear",
      "Nobody in the party wanted to hear",
      "[-Somebody-]{+Nobody+} in the party wanted to hear",
    ],
    [
      "another last word",
      "the émigrés in Paris had given up faith",
      "the émigrés in Paris had given up hope",
      "the émigrés in Paris had given up [-faith-]{+hope+}",
    ],
    [
      "another sign of a script without spaces",
      "共和党成立了很久",
      "共产党成立了很久",
      "共[-和-]{+产+}党成立了很久",
    ],
    ["no accents", "the emigres in Paris", "the émigrés in Paris", "the [-emigres-]{+émigrés+} in Paris"],
  ])("%s is told in words", (_, quote, found, shown) => {
    const checked = check(quote)
    expect(checked).toMatchObject({ verdict: "words", found })
    if (shown) expect(checked.shown).toBe(shown)
  })

  test.each(["", "  ", "…", "“”", "The factories stood idle all winter long", "Trotsky"])(
    "%j is not found",
    (quote) => {
      expect(checkQuote(edition, quote)).toEqual({
        verdict: "not-found",
        start: null,
        end: null,
        found: null,
        differences: [],
        others: [],
      })
    },
  )
})

describe("marked omissions", () => {
  test.each(["…", "[…]", "...", "[ . . . ]", "(…)", ". . ."])(
    "%j: the parts in order, what is left out added",
    (mark) => {
      const checked = check(`the “Kronstadt massacre” was unavoidable ${mark} He wrote it in 1921`)
      expect(checked.verdict).toBe("words")
      expect(checked.found).toMatch(/^the “Kronstadt.*in 1921$/)
      expect(checked.shown).toBe(
        `the “Kronstadt massacre” was unavoidable[- ${mark} -]{+ if the revolution—in spite of all—was to continue. +}He wrote it in 1921`,
      )
    },
  )

  test("several, with other words in a part", () => {
    const checked = check("Nobody … wanted to hear of a tsar […] the Central Committee said so")
    expect(checked.found).toBe(text.slice(text.indexOf("Nobody"), text.indexOf("said so") + 7))
    expect(checked.shown).toContain("[-a-]{+the+} tsar")
  })

  test("words left out in silence are told, however many", () => {
    const checked = check(
      "the “Kronstadt massacre” was unavoidable, when the émigrés in Paris had given up hope",
    )
    expect(checked.verdict).toBe("words")
    expect(checked.shown).toBe(
      "the “Kronstadt massacre” was unavoidable[-, -]{+ if the revolution—in spite of all—was to continue. He wrote it in 1921, +}when the émigrés in Paris had given up hope",
    )
  })

  test("parts in another order are not found", () => {
    expect(check("He wrote it in 1921 […] As Serge admits").verdict).toBe("not-found")
  })

  test("an ellipsis that the text has is punctuation", () => {
    expect(check("its own party... Nobody").verdict).toBe("punctuation")
  })
})

describe("several places", () => {
  const aside = (words: string): [string, SetAside] => [words, "pull-quote"]

  test("the first, and the others of the same verdict", () => {
    const twice = editionOf("Hope is all. Hope, is all.", "So hope is all; Hope is all we have.")
    const { start, others } = checkQuote(twice, "Hope is all")
    expect({ start, others }).toEqual({
      start: 0,
      others: [{ start: twice.text.lastIndexOf("Hope"), end: twice.text.lastIndexOf("Hope") + 11 }],
    })
    expect(checkQuote(twice, "Hope: is all").others).toHaveLength(3)
  })

  test("at most twenty others", () => {
    expect(checkQuote(editionOf("no ".repeat(40)), "no").others).toHaveLength(20)
  })

  test("what is set aside counts if nothing else stands there", () => {
    const set = editionOf(
      aside("Hope is all we have"),
      "They said that hope is all we have.",
      aside("Read more"),
    )
    expect(checkQuote(set, "Hope is all we have")).toMatchObject({ verdict: "verbatim", others: [] })
    expect(checkQuote(set, "hope is all")).toMatchObject({ start: set.text.indexOf("hope"), others: [] })
    expect(checkQuote(set, "Read more").verdict).toBe("verbatim")
  })
})
