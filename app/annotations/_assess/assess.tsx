import type { SplitView } from "@/lib/annotations/assessments/split"
import type { WritingView } from "@/lib/annotations/view"
import { Answers } from "./answers"
import styles from "./assess.module.css"
import { Split } from "./split"
import { verdictInWords } from "./verdicts"

type Props = { evidenceId: string; split: SplitView | undefined; writing: WritingView }

/** Does the quote carry the claim? The answers of those who have answered, and one's own; folded once one has. */
export function Assess({ evidenceId, split, writing }: Props) {
  if (!split) return null
  const { counts, own, reasons } = split
  const answered = Object.values(counts).some((count) => count > 0)
  if (!writing && !answered) return null
  const result = (
    <>
      {(answered || !writing) && <Split counts={counts} />}
      {reasons.length > 0 && <Reasons reasons={reasons} />}
    </>
  )
  const question = <p className="label">Does the quote carry the claim?</p>
  if (!own) {
    return (
      <div className={styles.assess}>
        {question}
        {writing && <Answers evidenceId={evidenceId} own={own} />}
        {result}
      </div>
    )
  }
  return (
    <details className={styles.assess}>
      <summary>
        Does the quote carry the claim? You say: <b>{verdictInWords(own.verdict)}</b>
      </summary>
      <div className={styles.inside}>
        {writing && <Answers evidenceId={evidenceId} own={own} />}
        {result}
      </div>
    </details>
  )
}

function Reasons({ reasons }: { reasons: SplitView["reasons"] }) {
  return (
    <details>
      <summary className="meta">Why</summary>
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
    </details>
  )
}
