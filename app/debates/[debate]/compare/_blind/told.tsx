import { verdictInWords } from "@/app/annotations/_assess/verdicts"
import type { ClaimWithWords } from "@/lib/claims/comparing/view"
import type { Verdict } from "@/lib/generated/prisma/enums"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import { Passage } from "../../claims/_claim/passage"
import { ArrivedHead } from "./arrived-head"
import styles from "./blind.module.css"

type Props = {
  id: string
  claim: ClaimWithWords
  number: number
  answers: ReadonlyMap<string, Verdict>
  base: string
}

/** A claim that one has judged, with its names, and what one said of its passages. */
export function Told({ id, claim, number, answers, base }: Props) {
  return (
    <section className={styles.told} aria-labelledby={`b-${id}`}>
      <ArrivedHead id={`b-${id}`}>{`Claim ${number}: ${claim.voice.name}`}</ArrivedHead>
      <ClaimArticle claim={claim} base={base} anchored={false}>
        {claim.evidence.map((passage) => {
          const answer = answers.get(passage.evidenceId)
          return (
            <div key={passage.evidenceId} className={styles.passage}>
              <Passage passage={passage} base={base} labelled />
              {answer && (
                <p className="meta">
                  Does the quote carry the claim? You say: <b>{verdictInWords(answer)}</b>
                </p>
              )}
            </div>
          )
        })}
      </ClaimArticle>
    </section>
  )
}
