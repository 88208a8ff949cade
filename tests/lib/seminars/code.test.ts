import fc from "fast-check"
import { expect, test } from "vitest"
import { hashOfCode, newCode } from "@/lib/seminars/code"

test("a code has eleven letters in three groups, none of which looks like another", () => {
  for (let i = 0; i < 200; i++)
    expect(newCode()).toMatch(
      /^[CDFGHJKMNPQRTVWXY2-9]{4}-[CDFGHJKMNPQRTVWXY2-9]{3}-[CDFGHJKMNPQRTVWXY2-9]{4}$/,
    )
})

test("codes differ, in every place", () => {
  const codes = Array.from({ length: 200 }, newCode)
  expect(new Set(codes).size).toBe(200)
  for (const place of [0, 1, 2, 3, 5, 6, 7, 9, 10, 11, 12]) {
    expect(new Set(codes.map((code) => code[place])).size).toBeGreaterThan(15)
  }
})

test.each([
  "k7mq-29t-hdwf",
  "K7MQ29THDWF",
  " K7MQ 29T HDWF ",
  "K7MQ–29T–HDWF",
  "Ｋ７ＭＱ-29t-hdwf",
  "k7mq.29t.hdwf\n",
])("“%s” is the same code", (typed) => expect(hashOfCode(typed)).toBe(hashOfCode("K7MQ-29T-HDWF")))

test.each(["", "K7MQ-29T-HDW", "K7MQ-29T-HDWFF", "7KMQ-29T-HDWF", "К7MQ-29T-HDWF"])(
  "“%s” is another",
  (typed) => expect(hashOfCode(typed)).not.toBe(hashOfCode("K7MQ-29T-HDWF")),
)

test("what is kept does not hold the code, and case never matters", () => {
  fc.assert(
    fc.property(fc.integer(), () => {
      const code = newCode()
      expect(hashOfCode(code)).toMatch(/^[0-9a-f]{64}$/)
      expect(hashOfCode(code.toLowerCase())).toBe(hashOfCode(code))
    }),
    { numRuns: 50 },
  )
})
