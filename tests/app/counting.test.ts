import { expect, test } from "vitest"
import { counted, countedInWords, listed } from "@/app/_ui/counting"

test.each([
  [0, "no claims"],
  [1, "one claim"],
  [14, "fourteen claims"],
  [20, "twenty claims"],
  [21, "twenty-one claims"],
  [29, "twenty-nine claims"],
  [30, "30 claims"],
  [113, "113 claims"],
])("%d in running text: %s", (count, words) => {
  expect(countedInWords(count, "claim")).toBe(words)
})

test("counts take the plural they are given", () => {
  expect(counted(1, "voice")).toBe("1 voice")
  expect(counted(3, "voice")).toBe("3 voices")
  expect(counted(2, "person", "people")).toBe("2 people")
})

test.each([
  [[], ""],
  [["Gray"], "Gray"],
  [["Gray", "Trotsky"], "Gray and Trotsky"],
  [["Gray", "Serge", "Trotsky"], "Gray, Serge and Trotsky"],
])("%j in a row: %s", (names, words) => {
  expect(listed(names)).toBe(words)
})
