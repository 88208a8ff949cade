import fc from "fast-check"
import { expect, test } from "vitest"
import { admitted, corrected } from "@/lib/sources/alignments/corrected"
import { CORRECTIONS, type Correction } from "@/lib/sources/alignments/schema"
import type { Pair } from "@/lib/text/align"

/** "0,1-0 -1" */
const read = (pairs: string): Pair[] =>
  pairs
    .split(" ")
    .map((pair) => pair.split("-").map((side) => (side ? side.split(",").map(Number) : [])) as Pair)
const said = (pairs: readonly Pair[] | null) =>
  pairs?.map(([ours, theirs]) => `${ours}-${theirs}`).join(" ") ?? null

test.each<[string, number, Correction, string | null]>([
  ["0-0 1-1 2-2", 0, "join", "0,1-0,1 2-2"],
  ["0-0 1- -1", 1, "join", "0-0 1-1"],
  ["0-0 1-1", 1, "join", null],
  ["0,1-0,1 2-2", 0, "split", "0-0 1-1 2-2"],
  ["0,1,2-0", 0, "split", "0-0 1,2-"],
  ["0-0 1-1", 0, "split", "0- -0 1-1"],
  ["0-0 1-", 1, "split", null],
  ["0-0 1,2-1", 1, "original-up", "0,1-0 2-1"],
  ["0-0 1-1", 1, "original-up", "0,1-0 -1"],
  ["0-0 1-1", 0, "original-up", null],
  ["0,1-0 2-1", 0, "original-down", "0-0 1,2-1"],
  ["0-0 -1 1-2", 1, "translation-down", "0-0 1-1,2"],
  ["0-0 -1 1-2", 1, "translation-up", "0-0,1 1-2"],
  ["0-0 -1 1-2", 1, "original-down", null],
  ["0-0", 1, "join", null],
])("%s, row %i, %s: %s", (pairs, row, correction, then) => {
  expect(said(corrected(read(pairs), row, correction))).toBe(then)
})

test("whatever is corrected, each block stands in one pair, and all in order", () => {
  const step = fc.record({ row: fc.nat(12), correction: fc.constantFrom(...CORRECTIONS) })
  const sides = fc.record({ ours: fc.nat(2), theirs: fc.nat(2) })
  fc.assert(
    fc.property(fc.array(sides, { minLength: 1 }), fc.array(step, { maxLength: 30 }), (counts, steps) => {
      let [ours, theirs] = [0, 0]
      const pairs: Pair[] = counts
        .map(
          (count): Pair => [
            Array.from({ length: count.ours }, () => ours++),
            Array.from({ length: count.theirs }, () => theirs++),
          ],
        )
        .filter((pair) => pair.flat().length > 0)
      const last = steps.reduce((now: readonly Pair[], { row, correction }) => {
        const next = corrected(now, row, correction)
        expect(next !== null).toBe(admitted(now, row).includes(correction))
        return next ?? now
      }, pairs)
      expect(last.flatMap(([here]) => here)).toEqual(Array.from({ length: ours }, (_, i) => i))
      expect(last.flatMap(([, there]) => there)).toEqual(Array.from({ length: theirs }, (_, i) => i))
      expect(last.every((pair) => pair.flat().length > 0)).toBe(true)
    }),
  )
})
