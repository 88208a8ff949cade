import search from "approx-string-match"
import { occurrences } from "@/lib/text/match"
import type { Quotation } from "./subject"

type PeerFound = { start: number; end: number }

const MOST_ERRORS = 256
const WEIGHTS = { quote: 50, before: 20, after: 20 }

/** How the clients that use approx-string-match anchor a quotation: all exact matches, else all approximate ones of the
 * whole text, within half of the quotation's length and at most 256 errors; that with the best quotation and context wins. */
export function peerAnchor(text: string, { exact, prefix, suffix }: Quotation): PeerFound | undefined {
  const exactly = occurrences(text, exact, Number.POSITIVE_INFINITY)
  const matches =
    exactly.length > 0
      ? exactly.map((start) => ({ start, end: start + exact.length, errors: 0 }))
      : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2))
  const scored = matches.map(({ start, end, errors }) => {
    const quote = 1 - errors / exact.length
    const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix)
    const after = likeness(text.slice(end, end + suffix.length), suffix)
    return { start, end, score: quote * WEIGHTS.quote + before * WEIGHTS.before + after * WEIGHTS.after }
  })
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && { start: best.start, end: best.end }
}

/** How much of the words sought stands in others, from 0 to 1. */
export function likeness(here: string, sought: string): number {
  if (sought === "" || here === "") return 0
  const errors = search(here, sought, sought.length)[0]?.errors ?? sought.length
  return 1 - errors / sought.length
}
