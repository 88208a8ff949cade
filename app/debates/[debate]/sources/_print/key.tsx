import { leavesOut } from "@/lib/annotations/reading/filters/schema"
import type { LegendLine } from "@/lib/annotations/reading/filters/tones"
import type { FilterView } from "@/lib/annotations/reading/filters/view"
import { Legend } from "../_filter/legend"
import { askings, markedInWords, shownInWords } from "../_filter/words"
import styles from "./paper.module.css"

// On paper there are neither letters nor ways on.
const NAMES: Partial<Record<NonNullable<LegendLine["tone"]> | "evidence", string>> = {
  evidence: "in evidence",
  remark: "a remark",
  link: "a link leads here",
}

/** What is marked in a text on paper and how its marks look; what was asked for, where some is left out. */
export function Key({ filters }: { filters: FilterView }) {
  const some = leavesOut(filters.asked)
  const asked = askings(filters).map(({ name }) => name)
  const lines = filters.legend.map(({ tone, name }) => ({ tone, name: NAMES[tone ?? "evidence"] ?? name }))
  return (
    <div className={styles.key}>
      <p>{some ? shownInWords(filters) : markedInWords(filters.all)}</p>
      {some && <p>{`Shown: ${asked.join("; ")}.`}</p>}
      <Legend lines={lines} />
    </div>
  )
}
