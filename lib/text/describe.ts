import type { Edition } from "@/lib/text/blocks"
import { occurrences } from "@/lib/text/match"
import { splitsPair } from "@/lib/text/offsets"

/** A W3C TextQuoteSelector: the words, and a little of what stands before and after them. */
type Quote = { exact: string; prefix: string; suffix: string }

const CONTEXT = 32
const LONGEST_CONTEXT = 200

/** The words of a range with their context: 32 characters on each side, more where the words with so much context
 * stand twice, at most 200. No character is cut in two. */
export function describe(edition: Edition, range: { start: number; end: number }): Quote {
  const { text } = edition
  const start = splitsPair(text, range.start) ? range.start - 1 : range.start
  const end = splitsPair(text, range.end) ? range.end + 1 : range.end
  const exact = text.slice(start, end)
  for (let length = CONTEXT; ; length = Math.min(length + CONTEXT, LONGEST_CONTEXT)) {
    const [prefix, suffix] = [before(text, start, length), after(text, end, length)]
    const unique = occurrences(text, prefix + exact + suffix, 2).length < 2
    if (unique || length === LONGEST_CONTEXT) return { exact, prefix, suffix }
  }
}

function before(text: string, offset: number, length: number): string {
  const from = Math.max(0, offset - length)
  return text.slice(splitsPair(text, from) ? from + 1 : from, offset)
}

function after(text: string, offset: number, length: number): string {
  const to = Math.min(text.length, offset + length)
  return text.slice(offset, splitsPair(text, to) ? to - 1 : to)
}
