import type { ReportView } from "@/lib/claims/comparing/view"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import styles from "./beside-own.module.css"
import { Standing } from "./report"
import { outcomeInWords } from "./words"

type Props = { debate: string; report: ReportView | null }

/** On the page of a reported claim: the holder's own words on the question, and what others report of them. Nothing for own words, or
 * where nothing stands beside it. */
export function BesideOwn({ debate, report }: Props) {
  if (!report || report.outcome === "alone") return null
  const { own, others, outcome } = report
  const { voice } = report.claim
  const base = `/debates/${debate}`
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">
        {own.length > 0 ? `Beside ${voice.short}’s own words` : "Beside what others report"}
      </h2>
      <p className="meta">
        {`${outcomeInWords(outcome, voice.short)}. `}
        <a href={`${base}/compare/reports`}>All that is reported, beside own words</a>
      </p>
      {own.length > 0 && (
        <div className={styles.part}>
          <h3>{`${voice.name}, in own words`}</h3>
          <Standing
            beside={own}
            words={({ claim: each }) => <ClaimArticle claim={each} base={base} anchored={false} />}
          />
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.part}>
          <h3>{`${voice.name}, as others report`}</h3>
          <Standing
            beside={others}
            words={({ claim: each }) => <ClaimArticle claim={each} base={base} anchored={false} />}
          />
        </div>
      )}
    </section>
  )
}
