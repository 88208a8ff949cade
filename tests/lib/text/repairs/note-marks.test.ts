import { expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

/** What is seen as marks of notes in paragraphs of these words. */
const marks = (...paragraphs: string[]) => {
  const { text, noteMarks } = clean(paragraphs.join("\n\n"))
  return noteMarks.map(({ start, end }) => text.slice(start, end))
}

test.each([
  ["set close to the ends of sentences", ["The police.1 Others came.2 So did the state.3"], ["1", "2", "3"]],
  ["in brackets", ["He said so [1] and more. [2]", "“The end”.[3]"], ["[1]", "[2]", "[3]"]],
  ["raised", ["He said so¹ and more.²", "“The end”.³ And then⁴ it was over.¹²"], ["¹", "²", "³", "⁴"]],
  ["with one missing", ["One.1 Two.2", "Four.4 Five.5 Six.6"], ["1", "2", "4", "5", "6"]],
  ["beginning anew in each chapter", ["One.1 Two.2 Three.3", "One.1 Two.2"], ["1", "2", "3", "1", "2"]],
  ["a star that a note takes up", ["So he said.* And left.", "* In a letter of that year."], ["*"]],
])("%s, they are marks of notes", (_, paragraphs, found) => {
  expect(marks(...paragraphs)).toEqual(found)
})

test.each([
  ["a number by itself", ["It was pauper No.758 who stood there, and Art.2 of the law."]],
  ["numbers in no order", ["As shown by others.7 It is old.3 It is new.9"]],
  ["exponents and units", ["An area of 25 m² and a speed of 10⁻³ and 2² is 4."]],
  ["years and pages", ["It happened in 1917. See p.12 and p.14 and p.15 of the book."]],
  ["a star without a note", ["He was born* in a village."]],
  ["the numbers of the notes themselves", ["[1] Memoirs, p. 12.", "[2] Letters, p. 4.", "[3] The same."]],
])("%s: none", (_, paragraphs) => {
  expect(marks(...paragraphs)).toEqual([])
})
