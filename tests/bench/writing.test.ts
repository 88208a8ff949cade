import { expect, test } from "vitest"
import { inTotal } from "@/bin/bench/writing.mjs"

test("each pair of slices is compared by itself, since it met the same load", () => {
  const slices = [
    { writers: 1, bare: 100, command: 60 },
    { writers: 1, bare: 10, command: 7 },
    { writers: 1, bare: 1000, command: 400 },
    { writers: 8, bare: 10, command: 10 },
  ]
  expect(inTotal(slices)).toEqual([
    { writers: 1, bare: 100, command: 60, part: 0.6 },
    { writers: 8, bare: 10, command: 10, part: 1 },
  ])
})
