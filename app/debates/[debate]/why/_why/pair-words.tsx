import { groundAfter } from "@/lib/claims/ground"
import type { ClaimRef } from "@/lib/claims/view"
import { NO_POSITION } from "../../claims/_claim/words"

const words = ({ voice, position, ground }: ClaimRef) =>
  `${voice.short} (${position ?? NO_POSITION}${groundAfter(ground)})`

/** Two claims named in passing, each with its position and how we know it. */
export function PairWords({ one, other }: { one: ClaimRef; other: ClaimRef }) {
  return `${words(one)} and ${words(other)}`
}
