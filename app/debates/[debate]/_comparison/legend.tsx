import { FoldNextTime } from "./fold-next-time"
import styles from "./legend.module.css"

const ENTRIES: { term: string; look?: string; means: string }[] = [
  {
    term: "Avoidable error",
    means: "The position the claim takes, in the curators’ words; then the claim. Follow it to the passages.",
  },
  {
    term: "as quoted by Gray",
    look: styles.quoted,
    means: "The person’s own words, known here only through another’s quotation.",
  },
  {
    term: "as Glatter reports; Glatter rejects it",
    look: styles.reported,
    means: "A second-hand account. It is not Glatter’s view, and may not be its owner’s.",
  },
  {
    term: "as Glatter infers",
    look: styles.imputed,
    means: "An opponent’s inference: “they imply that …”.",
  },
  {
    term: "† attribution disputed",
    look: styles.doubt,
    means: "The sources give reasons to doubt that the person held it.",
  },
  {
    term: "‖ same passage as Gray",
    look: styles.mark,
    means: "Two cells rest on the same words; they are not two witnesses.",
  },
  {
    term: "Silent; mentions, does not judge",
    look: styles.mark,
    means: "The text was searched: nothing on the question, or no judgement.",
  },
  {
    term: "Not looked yet",
    look: styles.mark,
    means: "Nobody has searched. It means nothing about the voice.",
  },
]

/** How to read the table. Open on the first visit; folded on the next ones, where scripts run. */
export function Legend({ folded }: { folded: boolean }) {
  return (
    <details className={styles.legend} open={!folded}>
      <summary>
        How to read this table: <em>what each says, not what happened.</em>
      </summary>
      <dl>
        {ENTRIES.map(({ term, look, means }) => (
          <div key={term} className={look}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <FoldNextTime />
    </details>
  )
}
