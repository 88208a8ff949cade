import { expect, test } from "vitest"
import { clean } from "@/lib/text/clean"

const LED = "It is worth hearing how he came to see it in those years, and what he wrote:"
const BODY = "The streets were empty for the whole of that week, and nobody came to the door of the house"
const AFTER = "He was wrong about that, as about much else, and he was the first to say so when it was over."

const types = (...parts: string[]) => clean(parts.join("\n\n")).blocks.map(({ type }) => type)

test.each([
  ["a reference after it", `${BODY}. (p. 118)`],
  ["the mark of a note after it", `${BODY}. [3]`],
  ["cuts at its ends", `... ${BODY} ...`],
  ["quotation marks around it", `“${BODY}.”`],
  ["the words before it", `${BODY}.`],
])("what a colon leads up to is quoted: shown by %s", (_, quoted) => {
  expect(types(LED, quoted, AFTER)).toEqual(["paragraph", "quote", "paragraph"])
})

test("with cuts it goes on to its reference", () => {
  expect(types(LED, `${BODY} ...`, `${BODY}.`, `${BODY}. [3]`, AFTER)).toEqual([
    ...["paragraph", "quote", "quote"],
    ...["quote", "paragraph"],
  ])
})

test("reasons that are counted, and what no words lead up to, are the author's own", () => {
  expect(types("There were two grounds for it:", `First, ${BODY.toLowerCase()}.`, AFTER)).not.toContain(
    "quote",
  )
  expect(types("There were two grounds for it:", `${BODY}.`, AFTER)).not.toContain("quote")
  expect(types(AFTER, `${BODY}.`, AFTER)).not.toContain("quote")
})

test("lines that are all set in are quoted; a first line set in begins a paragraph", () => {
  const lines = (text: string, first: number, rest: number) =>
    text
      .replace(/(.{30,45}) /g, "$1\n")
      .split("\n")
      .map((line, i) => " ".repeat(i ? rest : first) + line)
      .join("\n")
  const raw = [lines(AFTER, 0, 0), lines(`${BODY}.`, 6, 6), lines(AFTER, 0, 0), lines(AFTER, 0, 0)].join(
    "\n\n",
  )
  expect(clean(raw).blocks.map(({ type }) => type)).toEqual(["paragraph", "quote", "paragraph", "paragraph"])
  const begun = [lines(AFTER, 3, 0), lines(`${BODY}.`, 3, 0), lines(AFTER, 3, 0)].join("\n\n")
  expect(clean(begun).blocks.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "paragraph"])
})
