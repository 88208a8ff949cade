import sections from "@/app/_ui/sections.module.css"
import type { VoiceView } from "@/lib/claims/view"
import { SilenceWords } from "../../_comparison/silence"
import { ClaimArticle } from "../../claims/_claim/claim-article"
import styles from "./claims-by-question.module.css"

type Questions = VoiceView["questions"]

const isUnread = ({ claims, silences }: Questions[number]) => claims.length === 0 && silences.length === 0

/** All that a voice claims, question by question and in order of date; then the questions nobody has looked for. */
export function ClaimsByQuestion({ questions, base }: { questions: Questions; base: string }) {
  const unread = questions.filter(isUnread)
  return (
    <>
      {questions
        .filter((question) => !isUnread(question))
        .map(({ slug, number, ask, claims, silences }) => (
          <section key={slug} className={sections.section} id={`q${number}`} aria-labelledby={`h${number}`}>
            <h2 id={`h${number}`} className={styles.ask}>
              <a href={`${base}/questions/${slug}`}>{`${number}. ${ask}`}</a>
            </h2>
            {claims.length > 0 && (
              <div className={sections.columns}>
                {claims.map((claim) => (
                  <ClaimArticle key={claim.slug} claim={claim} base={base} />
                ))}
              </div>
            )}
            <div className={styles.silences}>
              {silences.map((silence) => (
                <SilenceWords key={silence.kind + silence.where} silence={silence} />
              ))}
            </div>
          </section>
        ))}
      {unread.length > 0 && (
        <section className={sections.section} aria-labelledby="unread">
          <h2 id="unread">Not looked yet</h2>
          <ol className={styles.unread}>
            {unread.map(({ slug, number, ask }) => (
              <li key={slug}>
                <a href={`${base}/questions/${slug}`}>{`${number}. ${ask}`}</a>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}
