import type { SplitView } from "@/lib/annotations/assessments/split"
import type { WritingView } from "@/lib/annotations/view"
import { groundAfter } from "@/lib/claims/ground"
import type { ClaimLine, PassageView } from "@/lib/claims/view"
import { Answers } from "./answers"
import styles from "./assess.module.css"
import { Checked } from "./checked"
import { judgedOf } from "./judged"
import { Reasons } from "./reasons"
import { Split } from "./split"
import { verdictInWords } from "./verdicts"

type Props = {
  claim: ClaimLine
  passage: PassageView
  /** the sum of what is judged */
  shown: string | undefined
  split: SplitView | undefined
  writing: WritingView
}

/** Does the quote carry the claim? The answers of those who have answered, and one's own; folded once one has. */
export function Assess({ claim, passage, shown = "", split, writing }: Props) {
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
  if (!writing)
    return (
      <div className={styles.assess}>
        <Checked split={split} />
        <p className="label">Does the quote carry the claim?</p>
        {result}
      </div>
    )
  const { voice, ground, statement } = claim
  const held = { holder: voice.name, ground: groundAfter(ground), statement }
  // One fold, whether one has answered or not: an answer that comes too late leaves the form, and what is typed, in its place.
  return (
    <div className={styles.assess}>
      <Checked split={split} />
      <details className={styles.folded} open={!own}>
        <summary className={own ? undefined : "label"}>
          Does the quote carry the claim?
          {own && (
            <>
              {" "}
              You say: <b>{verdictInWords(own.verdict)}</b>
            </>
          )}
        </summary>
        <div className={styles.inside}>
          <Answers evidenceId={passage.evidenceId} judged={judgedOf(shown, held, passage)} own={own} />
          {result}
        </div>
      </details>
    </div>
  )
}
