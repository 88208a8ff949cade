import type { LegendLine } from "@/lib/annotations/reading/filters/tones"
import words from "../_reading/words.module.css"
import styles from "./legend.module.css"
import "./tones.css"

/** How to read the marks: each look with what it stands for. */
export function Legend({ lines, marksTerms }: { lines: readonly LegendLine[]; marksTerms?: boolean }) {
  if (lines.length === 0 && !marksTerms) return null
  return (
    <ul className={styles.legend} aria-label="How to read the marks">
      {lines.map(({ tone, name }) => (
        <li key={tone ?? "evidence"}>
          {tone ? (
            <mark className={words.mark} data-tone={tone}>
              words
            </mark>
          ) : (
            <mark className={`${words.mark} ${words.evidence}`}>words</mark>
          )}
          <span>{name}</span>
        </li>
      ))}
      {marksTerms && (
        <li>
          <span className={styles.term}>words</span>
          <span>a disputed term; it leads to what each voice means by it</span>
        </li>
      )}
    </ul>
  )
}
