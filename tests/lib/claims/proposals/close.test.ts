import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { closeTo, likeness } from "@/lib/claims/proposals/close"

const claims = [
  ["a", "ann", "Workers’ control is very popular at the grass roots."],
  ["b", "bob", "Repression comes from the civil war, foreign intervention and backwardness."],
  ["c", "ann", "The Cheka is a grievous error of the leadership."],
].map(([id, voiceId, statement]) => ({ id: id!, voiceId: voiceId!, statement: statement!, questionId: "q" }))

const found = (statement: string, voiceId = "cy", questionId = "q") =>
  closeTo(claims, { statement, voiceId, questionId }).map(({ id }) => id)

describe("claims that say nearly the same", () => {
  test.each([
    ["the very words", "The Cheka is a grievous error of the leadership.", ["c"]],
    [
      "without case, accents and quotation marks",
      "WORKERS' CONTROL is véry popular at the grass-roots",
      ["a"],
    ],
    ["in another order", "Civil war, foreign intervention and backwardness bring repression.", ["b"]],
    ["half typed", "Repression comes from the civil war", ["b"]],
    ["something else", "Kronstadt could have been spared.", []],
    ["nothing", "", []],
  ])("%s", (_, statement, ids) => {
    expect(found(statement)).toEqual(ids)
  })

  test("stand on the same question", () => {
    expect(found(claims[0]!.statement, "ann", "another")).toEqual([])
  })
})

test("likeness lies between 0 and 1, the same either way, 1 for the same words", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const like = likeness(one, other)
      expect(like).toBe(likeness(other, one))
      expect(like).toBeGreaterThanOrEqual(0)
      expect(like).toBeLessThanOrEqual(1)
      expect(likeness(`x${one}`, `x${one}`)).toBe(1)
    }),
  )
})
