import { expect, test } from "vitest"
import { sharedSigns } from "@/lib/text/shared-signs"

test.each([
  ["a number", "It fell in 1917.", "Es fiel 1917."],
  ["a name, declined", "So the Kronstadters said.", "So sagte Kronstadts Matrose."],
  ["a name with other accents", "of Čapek", "von Capek"],
  ["a name in Cyrillic", "и Троцкий", "и Троцкого"],
])("%s is shared", (_, ours, theirs) => {
  expect(sharedSigns([ours], ["nothing", theirs])).toEqual([{ left: 0, right: 1, weight: 1 }])
})

test.each([
  ["the first word of a block", "Die at once.", "Die Stadt fiel."],
  ["a word in small letters", "the harbour", "the harbour"],
  ["a short word in capitals", "so he said: Er", "und Er"],
  ["part of a word", "so McKronstadt", "so Kronstadt"],
])("%s is no sign", (_, ours, theirs) => {
  expect(sharedSigns([ours], [theirs])).toEqual([])
})

test("what stands in many blocks weighs less, and in very many nothing", () => {
  const blocks = (count: number) => Array.from({ length: count }, () => "said Serge")
  expect(sharedSigns(blocks(1), blocks(2)).map(({ weight }) => weight)).toEqual([0.5, 0.5])
  expect(sharedSigns(blocks(1), blocks(20))).toEqual([])
})
