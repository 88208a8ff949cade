import { counted } from "@/app/_ui/counting"
import type { SnapshotView } from "@/lib/interchange/snapshots/view"
import { QuestionSheet } from "../../_handout/sheet"
import styles from "./snapshot.module.css"

type Props = {
  questions: SnapshotView["questions"]
  references: SnapshotView["references"]
  /** the address of the snapshot as it is shown, ready to take the question to show */
  here: string
  /** the question that is asked for */
  open: string | undefined
}

/** The questions of a snapshot, folded; of very many claims those on one question are read at a time. */
export function FrozenQuestions({ questions, references, here, open }: Props) {
  return questions.map(({ slug, number, ask, claims, sheet }) => (
    <section key={slug} id={`q${number}`} className={styles.question} aria-labelledby={`ask-${number}`}>
      <h2 id={`ask-${number}`}>
        {sheet ? (
          `${number}. ${ask}`
        ) : (
          <a href={`${here}&question=${slug}#q${number}`}>{`${number}. ${ask}`}</a>
        )}
      </h2>
      {sheet ? (
        <details open={slug === open}>
          <summary>{counted(claims, "claim")}</summary>
          <div className={styles.sheet}>
            <p className={styles.why}>{sheet.why}</p>
            <QuestionSheet sheet={sheet} references={references} base="" lines={false} level={3} />
          </div>
        </details>
      ) : (
        <p className="meta">{counted(claims, "claim")}</p>
      )}
    </section>
  ))
}
