import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { alike } from "@/lib/search/alike"
import { candidates, hitsByLikeness, hitsByWords } from "@/lib/search/hits"

describe("words that are alike", () => {
  test.each([
    ["Kronstatd", "Kronstadt"],
    ["Chekha", "Cheka"],
    ["Троцкй", "Троцкий"],
    ["revoluton", "révolution"],
  ])("%s and %s", (typed, word) => {
    expect(hitsByLikeness([typed])(word)).toBe(typed)
  })

  test("others are not, and of several the most alike counts", () => {
    expect(hitsByLikeness(["kronstatd"])("Petrograd")).toBeNull()
    expect(hitsByLikeness(["cheka", "chekist"])("Chekists")).toBe("chekist")
  })

  test("every word is wholly like itself, and likeness has no direction", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(alike(one, one)).toBe(1)
        expect(alike(one, other)).toBe(alike(other, one))
        expect(alike(one, other)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe("words that full text takes for the same", () => {
  test("and those that begin as the last word does", () => {
    const hits = hitsByWords(new Map([["errors", "error"]]), "revolut")
    expect(["Errors", "Revolutionary", "Terror"].map(hits)).toEqual(["error", "revolut", null])
    expect(hitsByWords(new Map(), null)("Errors")).toBeNull()
  })

  test("are sought among those that begin alike, each once", () => {
    expect(candidates(["Errors, errors.", "Other terror"], ["error"])).toEqual(["errors"])
    expect(candidates(["Красная красный"], ["Красн"])).toEqual(["красная", "красный"])
  })
})
