import type { ReactNode } from "react"
import sections from "@/app/_ui/sections.module.css"
import type { BlindView } from "@/lib/annotations/blind/view"
import styles from "./blind.module.css"
import { Hidden } from "./hidden"
import { Told } from "./told"

type Props = {
  reading: NonNullable<BlindView["reading"]>
  base: string
  /** the path of this reading */
  here: string
  me: string
  /** where one says who sees one's answers */
  children?: ReactNode
}

/** The claims on a question, those judged with their names. */
export function Reading({ reading, base, here, me, children }: Props) {
  const { question, claims, answers, shown, seminar } = reading
  return (
    <section className={sections.section} aria-labelledby="question">
      <h2 id="question">{`${question.number}. ${question.ask}`}</h2>
      <p className="meta">
        {`${question.judged} of ${question.claims} judged. Your answers are seen by ${seminar ? `“${seminar.name}”` : "everyone who reads this debate"}.`}
      </p>
      {children}
      <ol className={styles.claims}>
        {claims.map((each, at) => (
          <li key={each.shown ? each.id : each.claim.id}>
            {each.shown ? (
              <Told id={each.id} claim={each.claim} number={at + 1} answers={answers} base={base} />
            ) : (
              <Hidden
                claim={each.claim}
                number={at + 1}
                shown={shown}
                me={me}
                seminarId={seminar?.id ?? null}
                here={here}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
