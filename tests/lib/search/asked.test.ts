import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { asked, wordsOf } from "@/lib/search/asked"

describe("a query taken apart", () => {
  test.each([
    ["kronst", { rest: "", last: "kronst", words: ["kronst"] }],
    ["the Kronst", { rest: "the", last: "kronst", words: ["the", "Kronst"] }],
    ["kronst ", { rest: "kronst", last: null, words: ["kronst"] }],
    ["ab", { rest: "ab", last: null, words: ["ab"] }],
    ["“state capitalism”", { rest: '"state capitalism"', last: null, words: ["state", "capitalism"] }],
    ['"state cap', { rest: '"state cap', last: null, words: ["state", "cap"] }],
    ['error "necessity"', { rest: 'error "necessity"', last: null, words: ["error", "necessity"] }],
    ["error -cheka", { rest: "error -cheka", last: null, words: ["error"], without: "-cheka" }],
    ['error -"the cheka"', { last: null, words: ["error"], without: '-"the cheka"' }],
    ["error or necessity", { rest: "error or necessity", last: null, words: ["error", "necessity"] }],
    ["state-capitalism", { rest: "state-capitalism", last: null, words: ["state", "capitalism"] }],
    ["Красн", { rest: "", last: "красн", words: ["Красн"] }],
    ["café", { rest: "", last: "cafe", words: ["café"] }],
    ["a\u0000b kron", { rest: "a b", last: "kron", words: ["a", "b", "kron"] }],
    [".*+ ?%_\\", { last: null, words: [] }],
    ["", { q: "", rest: "", last: null, words: [], cut: false }],
  ])("%s", (typed, parts) => {
    expect(asked(typed)).toMatchObject(parts)
  })

  test("of ten thousand characters the first four hundred count", () => {
    const { q, cut, last } = asked("word ".repeat(2000))
    expect([q.length, cut, last]).toEqual([399, true, null])
  })

  test("whatever is typed: it is short, without control characters, and its end is letters and digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (typed) => {
        const { q, rest, last, words } = asked(typed)
        expect(q.length).toBeLessThanOrEqual(400)
        expect(q + rest).not.toMatch(/[\p{Cc}\p{Cs}]/u)
        if (last !== null) expect(last).toMatch(/^[\p{L}\p{M}\p{N}]{3,}$/u)
        expect(words.flatMap(wordsOf)).toEqual(words)
      }),
    )
  })
})
