import type { SplitView } from "@/lib/annotations/assessments/split"
import type { WritingView } from "@/lib/annotations/view"
import { Answers } from "./answers"
import styles from "./assess.module.css"
import { Checked } from "./checked"
import { Reasons } from "./reasons"
import { Split } from "./split"
import { verdictInWords } from "./verdicts"

type Props = { evidenceId: string; split: SplitView | undefined; writing: WritingView }

/** Does the quote carry the claim? The answers of those who have answered, and one's own; folded once one has. */
export function Assess({ evidenceId, split, writing }: Props) {
  if (!split) return null
  const { counts, own, reasons, earlier } = split
  const answered = Object.values(counts).some((count) => count > 0)
  if (!writing && !answered && earlier === 0) return null
  const result = (
    <>
      {(answered || !writing) && <Split counts={counts} />}
      {reasons.length > 0 && (
        <details>
          <summary className="meta">Why</summary>
          <Reasons reasons={reasons} />
        </details>
      )}
    </>
  )
  const question = <p className="label">Does the quote carry the claim?</p>
  if (!own) {
    return (
      <div className={styles.assess}>
        <Checked split={split} />
        {question}
        {writing && <Answers evidenceId={evidenceId} own={own} />}
        {result}
      </div>
    )
  }
  return (
    <div className={styles.assess}>
      <Checked split={split} />
      <details className={styles.folded}>
        <summary>
          Does the quote carry the claim? You say: <b>{verdictInWords(own.verdict)}</b>
        </summary>
        <div className={styles.inside}>
          {writing && <Answers evidenceId={evidenceId} own={own} />}
          {result}
        </div>
      </details>
    </div>
  )
}
