import fc from "fast-check"
import { expect, test } from "vitest"
import { sliceAt, slicesOf } from "@/lib/annotations/reading/slices"

const block = fc.record({
  length: fc.integer({ min: 1, max: 5000 }),
  setAside: fc.constantFrom(null, null, null, "boilerplate", "pull-quote"),
})
const laid = (given: readonly { length: number; setAside: string | null }[]) => {
  let at = 0
  return given.map(({ length, setAside }) => {
    const start = at
    at += length + 1
    return { start, end: start + length, setAside }
  })
}

test("slices hold every block once, in order; what was set aside stands with its neighbours of the same kind alone", () => {
  fc.assert(
    fc.property(fc.array(block), (given) => {
      const blocks = laid(given)
      const slices = slicesOf(blocks)
      expect(slices.flatMap(({ from, to }) => blocks.slice(from, to))).toEqual(blocks)
      for (const [at, { index, from, to, setAside }] of slices.entries()) {
        expect(index).toBe(at)
        for (const each of blocks.slice(from, to)) expect(each.setAside).toBe(setAside)
        for (let block = from; block < to; block++) expect(sliceAt(slices, block)).toBe(index)
        const last = blocks[to - 1]!.start - blocks[from]!.start
        if (setAside === null) expect(last).toBeLessThan(3000)
        else expect(slices[at + 1]?.setAside).not.toBe(setAside)
      }
    }),
  )
})
