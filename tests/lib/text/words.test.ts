import { expect, test } from "vitest"
import { wordRange } from "@/lib/text/words"

const text = "Head\n\nThe party  was\nnot able."
const [start, end] = [6, text.length]

test.each([
  ["The", 1, 1],
  ["he party", 1, 2],
  ["party  was", 2, 3],
  ["was\nnot", 3, 4],
  ["able", 5, 5],
  [".", 5, 5],
  [" was", 3, 3],
])("%j touches the words %i to %i", (words, first, last) => {
  const at = text.indexOf(words, start)
  expect(wordRange(text, start, end, at, at + words.length)).toEqual([first, last])
})

test("white space alone counts as the next word, or as the last", () => {
  expect(wordRange("a b", 0, 3, 1, 2)).toEqual([2, 2])
  expect(wordRange("a b ", 0, 4, 3, 4)).toEqual([2, 2])
})
