import type { ClaimSide } from "@/lib/annotations/diagnoses/queries"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { Passage } from "../../claims/_claim/passage"
import type { Marks } from "../../terms/_term/marked"
import styles from "./sides.module.css"

type Props = {
  claim: ClaimSide
  base: string
  marks: Marks
  /** whether to say which question it answers */
  asked: boolean
}

/** One of two claims set side by side, with its passages. */
export function Side({ claim, base, marks, asked }: Props) {
  const { voice, question, slug, evidence } = claim
  return (
    <section className={styles.side} aria-labelledby={`side-${slug}`}>
      <h2 id={`side-${slug}`}>
        <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
      </h2>
      {asked && (
        <p className="meta">
          on <a href={`${base}/questions/${question.slug}`}>{`${question.number}. ${question.ask}`}</a>
        </p>
      )}
      <ClaimArticle claim={claim} base={base} marks={marks}>
        <div className={styles.passages}>
          {evidence.map((passage) => (
            <Passage key={passage.evidenceId} passage={passage} base={base} marks={marks} labelled />
          ))}
        </div>
      </ClaimArticle>
    </section>
  )
}
