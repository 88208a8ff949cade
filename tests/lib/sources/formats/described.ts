import type { Material } from "@/lib/text/material"

/** The blocks of what was read, each as "type: words", marks of notes in braces. */
export function described({ text, blocks = [], noteMarks = [] }: Material): string[] {
  return blocks.map(({ type, start, end }) => {
    let words = ""
    let at = start
    for (const mark of noteMarks.filter((one) => one.start >= start && one.end <= end)) {
      words += `${text.slice(at, mark.start)}{${text.slice(mark.start, mark.end)}}`
      at = mark.end
    }
    return `${type}: ${words}${text.slice(at, end)}`
  })
}
