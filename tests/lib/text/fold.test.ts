import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fold, foldForSearch } from "@/lib/text/fold"
import { repetitive } from "@/tests/lib/text/generated"

describe("fold", () => {
  test.each([
    ["“Who/whom?”: kill", "who whom kill"],
    ["the party…[The Opposition’s]", "the party the oppositions"],
    ["de-feat", "defeat"],
    ["middle- aged", "middleaged"],
    ["Johnny-\ncome-latelys", "johnnycomelatelys"],
    ["Committee—a fifty", "committee a fifty"],
    ["1920-21", "1920 21"],
    ["at $5, 3%", "at $5 3%"],
    ["ﬁnal  word ", "final word"],
    ["...", ""],
    ["the end-\n\nThe next", "the end the next"],
    ["“[T]he party” and Bol[shevik]s", "the party and bol sheviks"],
    ["word] next", "word next"],
  ])("%j is %j", (s, folded) => {
    expect(fold(s).text).toBe(folded)
  })

  test("marks of notes are left out, and where the rest came from is known", () => {
    const text = "The tsar[1] was¹, the anti[2]-tsarist was."
    const marks = ["[1]", "¹", "[2]"].map((mark) => ({
      start: text.indexOf(mark),
      end: text.indexOf(mark) + mark.length,
    }))
    const folded = fold(text, marks)
    expect(folded.text).toBe("the tsar was the antitsarist was")
    expect(text.slice(folded.starts[4], folded.ends[11])).toBe("tsar[1] was")
    expect(fold(text, [{ start: 0, end: text.length }]).text).toBe("")
  })

  test("words that differ in a letter, a digit or the space between them stay apart", () => {
    const words = [
      "unavoidable",
      "avoidable",
      "notable",
      "not able",
      "1921",
      "1922",
      "£5",
      "$5",
      "état",
      "etat",
    ]
    expect(new Set(words.map((word) => fold(word).text)).size).toBe(words.length)
  })

  test("each folded unit knows where it came from", () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        const { text: folded, starts, ends } = fold(text)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (let i = 0; i < folded.length; i++) {
          const source = text.slice(starts[i], ends[i]).toLowerCase()
          if (folded[i] !== " ") expect(source).toContain(folded[i])
        }
      }),
    )
  })

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
    )
  })
})

describe("foldForSearch", () => {
  test.each([
    ["Émigré “Sœur”", 'emigre "soeur"'],
    ["ЁЛКА Красный Київ", "елка красный київ"],
    ["1917–18  l’état", "1917-18 l'etat"],
    ["ﬁn Łódź Straße ǽ", "fin lodz strasse ae"],
    ["שָׁלוֹם", "שלום"],
    ["हिन्दी", "हिन्दी"],
  ])("%j is found as %j", (s, folded) => {
    expect(foldForSearch(s)).toBe(folded)
  })

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        const once = foldForSearch(text)
        expect(foldForSearch(once)).toBe(once)
      }),
    )
  })
})
