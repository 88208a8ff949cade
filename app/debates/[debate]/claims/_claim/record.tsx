import type { ReactNode } from "react"
import type { ClaimView } from "@/lib/claims/view"
import { GroundWords } from "./ground"
import styles from "./record.module.css"
import { confidenceInWords, NO_POSITION } from "./words"

/** What is known about a claim, as a list of terms. */
export function ClaimRecord({ claim, base }: { claim: ClaimView; base: string }) {
  const { voice, position, question, ground, work, scope } = claim
  return (
    <dl className={styles.record}>
      <Entry term="Voice">
        <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
      </Entry>
      <Entry term="Position">
        <a href={`${base}/questions/${question.slug}${position ? `#p-${position.slug}` : ""}`}>
          {position?.label ?? NO_POSITION}
        </a>
      </Entry>
      <Entry term="How we know">
        {ground.kind === "own" ? "in own words" : <GroundWords ground={ground} />}
      </Entry>
      <Entry term="As of">{claim.asOf}</Entry>
      {work && <Entry term="Work">{work.title}</Entry>}
      {scope && <Entry term="Holds for">{scope}</Entry>}
      <Entry term="Confidence of the curators">{confidenceInWords(claim.confidence)}</Entry>
    </dl>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
