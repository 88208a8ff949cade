import { counted } from "@/app/_ui/counting"
import type { StepTarget, StepView } from "@/lib/claims/walks/view"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { GroundInPassing } from "../../claims/_claim/ground"
import { Passage } from "../../claims/_claim/passage"
import { NO_POSITION } from "../../claims/_claim/words"
import styles from "./step.module.css"

type Props = { step: StepView; base: string }

/** A step as it is read: what is said before it, then the claim with its passages, or the passage. */
export function StepBody({ step: { says, target }, base }: Props) {
  return (
    <div className={styles.step}>
      {says && <p className={styles.says}>{says}</p>}
      {target && <Target target={target} base={base} />}
    </div>
  )
}

function Target({ target, base }: { target: StepTarget; base: string }) {
  if (target.kind === "claim") {
    const { claim, evidence } = target
    const { voice, question } = claim
    return (
      <div className={styles.target}>
        <p className={styles.who}>
          <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
        </p>
        <p className="meta">
          {"on "}
          <a href={`${base}/questions/${question.slug}`}>{`${question.number}. ${question.ask}`}</a>
        </p>
        <ClaimArticle claim={claim} base={base} anchored={false} />
        {evidence.length > 0 && (
          <div className={styles.passages}>
            <p className="label">
              {evidence.length === 1 ? "In these words" : counted(evidence.length, "passage")}
            </p>
            {evidence.map((passage) => (
              <Passage key={passage.evidenceId} passage={passage} base={base} labelled />
            ))}
          </div>
        )}
      </div>
    )
  }
  const { passage, serves } = target
  return (
    <div className={styles.target}>
      <Passage passage={passage} base={base} large />
      {serves && (
        <p className="meta">
          {`Cited for ${serves.voice.name} on ${serves.question.number}, `}
          <a href={`${base}/claims/${serves.slug}`}>{serves.position ?? NO_POSITION}</a>
          <GroundInPassing ground={serves.ground} />.
        </p>
      )}
    </div>
  )
}
