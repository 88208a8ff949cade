import type { Indexed } from "@/lib/text/indexed"
import { approximate } from "@/lib/text/match"

/** A range of a folded text and in how many units it differs from what was sought. */
export type Near = { from: number; to: number; errors: number }

/** The places of a folded text that come nearest to folded words, if within so many errors; all with the fewest. */
export function nearest({ folded }: Indexed, sought: string, most: number): Near[] {
  const near = approximate(folded.text, sought, most)
  return near && near.end > near.start ? [{ from: near.start, to: near.end, errors: near.errors }] : []
}
