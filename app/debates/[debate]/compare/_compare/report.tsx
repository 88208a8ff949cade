import type { ReactNode } from "react"
import type { BesideView, ReportView } from "@/lib/claims/comparing/view"
import styles from "./report.module.css"
import { WithWords } from "./with-words"
import { howInWords, outcomeInWords } from "./words"

type Props = { report: ReportView; base: string }

/** What a voice is reported to hold, beside its own words and what others report of it. */
export function Report({ report, base }: Props) {
  const { claim, own, others, outcome } = report
  const { voice, question, ground } = claim
  const reporter = ground.reporter!.short
  return (
    <>
      <h2>{`${voice.name} on ${question.number}`}</h2>
      <p className={styles.ask}>
        <a href={`${base}/questions/${question.slug}`}>{`${question.number}. ${question.ask}`}</a>
      </p>
      <p className="label">{outcomeInWords(outcome, voice.short)}</p>
      <div className={styles.beside}>
        <section>
          <h3>{`${voice.short}, ${ground.kind === "imputed" ? `as ${reporter} infers` : `as ${reporter} reports`}`}</h3>
          <WithWords claim={claim} base={base} anchored />
        </section>
        {own.length > 0 && (
          <section>
            <h3>{`${voice.short}, in own words`}</h3>
            <Standing beside={own} words={(each) => <Words beside={each} base={base} />} />
          </section>
        )}
        {others.length > 0 && (
          <section>
            <h3>{`${voice.short}, as others report`}</h3>
            <Standing beside={others} words={(each) => <Words beside={each} base={base} />} />
          </section>
        )}
      </div>
    </>
  )
}

function Words({ beside: { claim, link }, base }: { beside: BesideView; base: string }) {
  return (
    <>
      <WithWords claim={claim} base={base} />
      {link && <p className={styles.reason}>{link.reason}</p>}
    </>
  )
}

/** Claims that stand beside a report, each with how it stands to it; `words` shows the claim. */
export function Standing({
  beside,
  words,
}: {
  beside: readonly BesideView[]
  words: (each: BesideView) => ReactNode
}) {
  return (
    <ul className={styles.standing}>
      {beside.map((each) => (
        <li key={each.claim.slug}>
          <p className={styles.how}>{howInWords(each)}</p>
          {words(each)}
        </li>
      ))}
    </ul>
  )
}
