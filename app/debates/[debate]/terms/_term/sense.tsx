import { listed } from "@/app/_ui/counting"
import type { SenseView } from "@/lib/claims/terms/view"
import { Quotation } from "../../claims/_claim/quotation"
import styles from "./term.module.css"

const HOW: Record<SenseView["known"]["how"], string> = {
  own: "in own words",
  quoted: "as quoted by",
  reported: "as reported by",
}

type Props = {
  sense: SenseView
  base: string
  /** where its curators change it; null for who does not curate */
  change: string | null
}

/** What one voice means by a term: how we know it, in which work, and the passages that show it. */
export function Sense({ sense, base, change }: Props) {
  const { voice, work, gloss, known, passages } = sense
  const [how, by] = [HOW[known.how], listed(known.by.map(({ name }) => name))]
  return (
    <article className={known.how === "reported" ? styles.reported : styles.sense}>
      <h3>
        <a href={`${base}/voices/${voice.slug}`}>{voice.name}</a>
      </h3>
      <p className={styles.how}>
        <em>{[how, by].filter(Boolean).join(" ")}</em>
        {work && (
          <>
            , in <cite>{work.title}</cite>
            {work.date && `, ${work.date}`}
          </>
        )}
      </p>
      <p className={styles.gloss}>{gloss}</p>
      {passages.length === 0 && (
        <p className="empty">The passage that showed it is cited for no claim any more.</p>
      )}
      {passages.map((passage) => (
        <Quotation key={passage.id} passage={passage} base={base} className={styles.passage} />
      ))}
      {change && (
        <p className="meta">
          <a href={change}>
            Change<span className="sr">{` what ${voice.name} means`}</span>
          </a>
        </p>
      )}
    </article>
  )
}
