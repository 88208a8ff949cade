import type { SplitView } from "@/lib/annotations/assessments/split"
import styles from "./assess.module.css"
import { earlierInWords, fidelityInWords } from "./verdicts"

/** How a passage stands by its readings, in a quiet word; nothing while too few have read it. */
export function Checked({ split }: { split: SplitView }) {
  const { earlier, settled } = split
  const word = fidelityInWords(split)
  if (!word && earlier === 0) return null
  return (
    <p className={styles.checked}>
      {word && <b>{word}</b>}
      {word && settled && ` The curators: ${settled}`}
      {word && earlier > 0 && " "}
      {earlier > 0 && earlierInWords(earlier)}
    </p>
  )
}
