import type { BesideRow } from "@/lib/claims/beside/view"
import type { Correction } from "@/lib/sources/alignments/schema"
import styles from "./corrections.module.css"

const WORDS: Record<Correction, string> = {
  join: "Join with the next row",
  split: "Part this row",
  "original-up": "Original: first paragraph up",
  "original-down": "Original: last paragraph down",
  "translation-up": "Translation: first paragraph up",
  "translation-down": "Translation: last paragraph down",
}

/** What a curator may do with a row, as buttons of the form around all rows. */
export function Corrections({ row: { row, corrections } }: { row: BesideRow }) {
  return (
    <div className={styles.corrections}>
      <span className="meta">{`Row ${row + 1}`}</span>
      {corrections.map((correction) => (
        <button key={correction} type="submit" name="correction" value={`${correction} ${row}`}>
          {WORDS[correction]}
          <span className="sr">{` (row ${row + 1})`}</span>
        </button>
      ))}
    </div>
  )
}
