import type { References } from "@/lib/sources/references/referring"
import { Runs } from "./runs"

/** What stands in the text for a reference: the number of its note, or the reference itself. `at`: which of them it is. */
export function Cited({ references, at }: { references: References | null; at: number | null }) {
  if (!references || at === null) return null
  if (!references.asNotes)
    return (
      <>
        {" "}
        <Runs runs={references.cited[at]!} />
      </>
    )
  return (
    <sup>
      <a href={`#note-${at + 1}`} aria-label={`Note ${at + 1}`}>
        {at + 1}
      </a>
    </sup>
  )
}
