import type { SplitView } from "@/lib/annotations/assessments/split"
import styles from "./assess.module.css"
import { verdictInWords } from "./verdicts"

/** Why readers answered as they did, each with the name and the answer. */
export function Reasons({ reasons }: { reasons: SplitView["reasons"] }) {
  return (
    <ul className={styles.reasons}>
      {reasons.map(({ verdict, reason, name, own }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two readers may say the same; the list is rendered anew each time
        <li key={at}>
          {reason}{" "}
          <span className="meta">
            {own ? "you" : name}, {verdictInWords(verdict)}
          </span>
        </li>
      ))}
    </ul>
  )
}
