import { expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

const LINES = [
  "The men who had led the party through the first winter",
  "of the war met again in a house by the river. They had",
  "little to say to one another that they had not said be-",
  "fore. Only one of them thought that the city would hold",
  "out, and he was not believed by any of the others. He",
  "told them so once more. Nobody answered him, and before",
  "the meal was over two of them had gone. The river was",
  "frozen to the other bank, and it was said that the army",
]
const FEED = "\f"

/** The lines two on a page, each page with what `furniture` puts before and after them. */
const book = (furniture: (page: number) => [string[], string[]]) =>
  [0, 1, 2, 3]
    .map((page) => {
      const [head, foot] = furniture(page)
      return [...head, ...LINES.slice(page * 2, page * 2 + 2), ...foot].join("\n")
    })
    .join(`\n${FEED}`)

const WHOLE = LINES.join(" ").replace("be- fore", "before")

test.each([
  ["numbers", (page: number): [string[], string[]] => [[], [`${page + 7}`]]],
  ["numbers in words of the page", (page: number): [string[], string[]] => [[`Page ${page + 1} of 4`], []]],
  ["Roman numbers", (page: number): [string[], string[]] => [[], [["xi", "xii", "xiii", "xiv"][page]!]]],
  [
    "a title on each page",
    (page: number): [string[], string[]] => [["THE WINTER OF THE WAR", ""], [`– ${page + 31} –`]],
  ],
  [
    "the book on the left, the chapter on the right",
    (page: number): [string[], string[]] => [[page % 2 ? `Winter ${page + 20}` : `${page + 20} The War`], []],
  ],
])("%s, where a form feed ends the page, are taken out and the sentences run on", (_, furniture) => {
  expect(clean(book(furniture)).text).toBe(WHOLE)
})

test("numbers that do not count the pages stay", () => {
  const text = book((page) => [[], [`${[1917, 3, 80, 12][page]}`]])
  expect(clean(text).text).toMatch(/1917/)
})
