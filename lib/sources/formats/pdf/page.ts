import type { TextContent } from "pdfjs-dist/types/src/display/api"
import { regionsOf } from "./columns"
import { fragmentsOf } from "./fragments"
import { type Lines, linesOf } from "./lines"

/** The lines of a page in the order they are read. */
export function pageLines(content: TextContent, view: readonly number[]): Lines {
  const page: Lines = { text: "", marks: [] }
  for (const fragments of fragmentsOf(content, view)) {
    for (const { fragments: part, goesOn } of regionsOf(fragments)) {
      const lines = linesOf(part)
      if (page.text !== "") page.text += goesOn ? "\n" : "\n\n"
      for (const { start, end } of lines.marks) {
        page.marks.push({ start: page.text.length + start, end: page.text.length + end })
      }
      page.text += lines.text
    }
  }
  return page
}
