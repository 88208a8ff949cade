import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { Strip } from "@/app/debates/[debate]/sources/_margin/strip"

const blocks = [
  { start: 0, paragraph: 1, numbered: true },
  { start: 900, paragraph: 2, numbered: true },
  { start: 1500, paragraph: 2, numbered: false },
]
const at = (start: number, kind: "COMMENT" | "QUESTION" = "COMMENT") => ({ start, end: start + 10, kind })
const shown = (placings: ReturnType<typeof at>[], length = 2000) =>
  renderToStaticMarkup(<Strip placings={placings} length={length} slices={[{ blocks }]} />)

test("where something is said there is a bar that leads to its paragraph, hidden from who listens", () => {
  const strip = shown([at(10), at(20, "QUESTION"), at(1900)])
  expect(strip.match(/href="[^"]*"/g)).toEqual(['href="#p1"', 'href="#p2"'])
  expect(strip).toContain('aria-hidden="true"')
  expect(strip.match(/<a /g)).toEqual(strip.match(/tabindex="-1"/g)!.map(() => "<a "))
})

test("half of the threads of a bar being questions, half of it is theirs", () => {
  const strip = shown([at(10), at(20, "QUESTION")])
  const widths = [...strip.matchAll(/width="([\d.]+)"/g)].map(([, width]) => Number(width))
  expect(widths).toEqual([12, 6, 6])
})

test("there are at most 120 bars, and none where nothing is said", () => {
  const many = Array.from({ length: 1000 }, (_, index) => at(index * 100))
  expect(shown(many, 100_000).match(/<a /g)).toHaveLength(120)
  expect(shown([])).toBe("")
})

test("the bars are made once for the same threads, and anew where the text has other blocks", () => {
  const placings = [at(1900)]
  const strip = (of: typeof blocks) =>
    renderToStaticMarkup(<Strip placings={placings} length={2000} slices={[{ blocks: of }]} />)
  expect(strip(blocks)).toBe(strip(blocks))
  expect(strip(blocks)).toContain('href="#p2"')
  expect(strip([{ start: 0, paragraph: 7, numbered: true }])).toContain('href="#p7"')
})
