import { expect, test } from "vitest"
import { type Block, blockAt, paragraphNumbers } from "@/lib/text/blocks"

const blocks: Block[] = [
  { type: "heading", start: 0, end: 5 },
  { type: "paragraph", start: 7, end: 20 },
  { type: "paragraph", start: 22, end: 30, setAside: "pull-quote" },
  { type: "verse", start: 32, end: 40 },
]

test("headings and blocks set aside have no number", () => {
  expect(paragraphNumbers(blocks)).toEqual([undefined, 1, undefined, 2])
})

test.each([
  [0, 0],
  [5, 0],
  [6, -1],
  [7, 1],
  [25, 2],
  [40, 3],
  [41, -1],
])("offset %i falls into block %i", (offset, index) => {
  expect(blockAt(blocks, offset)).toBe(index)
})

test("no block holds an offset of a text without blocks", () => {
  expect(blockAt([], 0)).toBe(-1)
})
