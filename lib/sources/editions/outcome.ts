import type { Found } from "@/lib/text/anchor"
import { agreement } from "@/lib/text/context"

/** Where a passage stands in an edition, as it is recorded. */
export type Place = {
  state: "KEPT" | "MOVED" | "UNCERTAIN" | "REFUSED" | "LOST"
  start?: number
  end?: number
  method: string
  score: number
  /** whose decision this repeats */
  decidedById?: string | null
}

type Around = { prefix?: string; suffix?: string }

/**
 * What became of a passage, from where it was found. Words that are believed have MOVED where they now stand among other
 * words on both sides than any of `known` tells, and at another place than before; else they were KEPT.
 */
export function outcome(
  found: Found,
  text: string,
  known: readonly Around[],
  stood?: { start: number },
): Place {
  const { state, start, end, method, score } = found
  if (state === "LOST" || start === undefined || end === undefined) return { state: "LOST", method, score }
  const place = { start, end, method, score }
  if (state === "UNCERTAIN") return { state, ...place }
  if (method === "position" || start === stood?.start) return { state, ...place }
  const agreeing = known
    .map((around) => agreement(text, { start, end }, around))
    .filter((how) => how !== "absent")
  const moved = agreeing.length > 0 && agreeing.every((how) => how === "none")
  return { state: moved ? "MOVED" : "KEPT", ...place }
}
