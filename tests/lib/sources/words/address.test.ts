import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { nameOf, pathToWords, readName, sumOf } from "@/lib/sources/words/address"

const FEW = "It was not a party; it was an order."
const MANY = `${FEW} Whoever says otherwise has not read what they wrote to each other in those weeks, and I have.`

describe("the name of words in an address", () => {
  test("holds few words whole, with what stands around them", () => {
    const name = nameOf(3, {
      start: 1034,
      exact: FEW,
      prefix: "As I have said before: ",
      suffix: " So it stayed.",
    })
    expect(readName(name)).toEqual({
      number: 3,
      start: 1034,
      length: FEW.length,
      sum: sumOf(FEW),
      first: FEW,
      last: "",
      prefix: "As I have said before: ",
      suffix: " So it stayed.",
    })
  })

  test("holds of many how they begin and end, cut between words", () => {
    const named = readName(nameOf(3, { start: 0, exact: MANY, prefix: "before ", suffix: " after" }))!
    expect(named.first).toBe("It was not a party; it was an order. Whoever")
    expect(named.last).toBe(
      "what they wrote to each other in those weeks, and I have.".slice(-48).replace(/^\S* /, ""),
    )
    expect([named.prefix, named.suffix]).toEqual(["", ""])
    expect(named.length).toBe(MANY.length)
  })

  test("is read again as it was written, whatever the words are, also out of an address", () => {
    const words = fc.string({ minLength: 1, maxLength: 300, unit: "grapheme" }).map((s) => `a${s}`)
    fc.assert(
      fc.property(
        words,
        words,
        fc.nat(1e6),
        fc.integer({ min: 1, max: 99 }),
        (exact, prefix, start, number) => {
          const path = pathToWords(
            "/debates/x/sources/y",
            number,
            { start, exact, prefix, suffix: prefix },
            "p3",
          )
          const url = new URL(path, "https://example.org")
          const named = readName(url.searchParams.get("words"))!
          expect(named).toMatchObject({ number, start, length: exact.length, sum: sumOf(exact) })
          expect(exact.startsWith(named.first)).toBe(true)
          expect(exact.endsWith(named.last)).toBe(true)
          expect(named.last === "" ? named.first : exact).toBe(exact)
          expect(prefix.endsWith(named.prefix) && prefix.startsWith(named.suffix)).toBe(true)
          expect(url.hash).toBe("#p3")
        },
      ),
    )
  })

  test("never cuts a character in two", () => {
    for (let at = 0; at < 8; at++) {
      const named = readName(nameOf(1, { start: 0, exact: "x".repeat(at) + "𐍈".repeat(90) }))!
      expect(named.first.isWellFormed() && named.last.isWellFormed()).toBe(true)
    }
  })

  test.each([
    ["nothing", undefined],
    ["two values", ["1.2.3.a|x|||", "1.2.3.a|x|||"]],
    ["no place", "words|x|||"],
    ["too few pieces", "1.2.3.a|x|"],
    ["no words", "1.2.3.a|, .|||"],
    ["a place without end", "1.2.99999999999.a|x|||"],
    ["more than an address holds", `1.2.3.a|${"x".repeat(3000)}|||`],
  ])("is none where there is %s", (_, value) => {
    expect(readName(value)).toBeNull()
  })
})

describe("the sum of words", () => {
  test("is the same for the same letters, whatever their case, points and spaces", () => {
    expect(sumOf("It was - not\na party.")).toBe(sumOf("it was not a “Party”"))
    expect(sumOf("unavoidable")).not.toBe(sumOf("avoidable"))
    expect(sumOf("ab")).not.toBe(sumOf("ba"))
  })
})
