import { expect, test } from "vitest"
import { clean } from "@/lib/text/clean"
import { PartError, part } from "@/lib/text/part"

const whole = clean(
  [
    "A note on the book, written long ago.",
    "It ends here, with those who did not:",
    "Preface to the 1938 Edition:",
    "In January 1930, in “Leningrad”, I finished it. It is a book about a revolution and what came after it.",
    "Paris, September 1938",
  ].join("\n\n"),
)

test("a part runs from one paragraph through another, its offsets from its own start", () => {
  const preface = part(whole, { opens: "preface to the 1938 edition" })
  expect(preface.text.startsWith("Preface")).toBe(true)
  expect(preface.text.endsWith("1938")).toBe(true)
  expect(preface.blocks.map((block) => preface.text.slice(block.start, block.end))).toEqual(
    preface.text.split("\n\n"),
  )
  expect(part(whole, { closes: "those who did not" }).text).toBe(
    whole.text.split("\n\n").slice(0, 2).join("\n\n"),
  )
  const one = part(whole, { opens: "in 'Leningrad' I", closes: "I finished it" })
  expect(one.blocks).toHaveLength(1)
  expect(part(whole, {})).toMatchObject({ text: whole.text, blocks: whole.blocks })
})

test("marks of notes come with the part they stand in", () => {
  const text = "One.1\n\nTwo.2\n\nThree.3"
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const blocks = ["One.1", "Two.2", "Three.3"].map((words) => ({ type: "paragraph" as const, ...at(words) }))
  const noteMarks = ["1", "2", "3"].map(at)
  expect(part({ text, blocks, noteMarks }, { opens: "Two.2", closes: "Two.2" })).toEqual({
    text: "Two.2",
    blocks: [{ type: "paragraph", start: 0, end: 5 }],
    noteMarks: [{ start: 4, end: 5 }],
  })
})

test.each([
  [{ opens: "no such words" }, "not-found"],
  [{ opens: "" }, "not-found"],
  [{ opens: "1938" }, "not-unique"],
  [{ opens: "finish" }, "not-found"],
  [{ opens: "Paris, September", closes: "A note on" }, "out-of-order"],
])("%j is refused as %s", (words, problem) => {
  expect(() => part(whole, words)).toThrow(expect.objectContaining({ problem }))
  expect(() => part(whole, words)).toThrow(PartError)
})
