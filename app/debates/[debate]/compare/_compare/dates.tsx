import sections from "@/app/_ui/sections.module.css"
import type { DatedClaim, DatedQuestion, DatesView } from "@/lib/claims/comparing/view"
import aligned from "./aligned.module.css"
import styles from "./dates.module.css"
import { Links } from "./links"
import { Places } from "./summary"
import summary from "./summary.module.css"
import { WithWords } from "./with-words"

type Where = { page: (page: number) => string; here: number }

const COURSES = [
  { of: "changed", words: "At another date it takes another position on " },
  { of: "again", words: "It says so again at another date on " },
  { of: "once", words: "It speaks at one date only, or undated, on " },
] as const

/** What can be said of a voice over time in short, with a way to each question. */
export function Courses({ view, base, ...where }: Where & { view: DatesView; base: string }) {
  const { dates, silent, unread } = view
  return (
    <ul className={summary.summary} aria-label="In short">
      {dates.length > 0 && <li>{`Dated claims: ${dates.join(", ")}.`}</li>}
      {COURSES.filter(({ of }) => view[of].length > 0).map(({ of, words }) => (
        <li key={of}>
          {words}
          <Places places={view[of]} {...where} />
        </li>
      ))}
      <Mute words="Silent, or only mentioned, on " questions={silent} base={base} />
      <Mute words="Not looked yet on " questions={unread} base={base} />
    </ul>
  )
}

function Mute({ words, questions, base }: { words: string; questions: DatesView["silent"]; base: string }) {
  if (questions.length === 0) return null
  return (
    <li className={summary.quiet}>
      {words}
      {questions.map(({ slug, number, ask }, at) => (
        <span key={slug}>
          {at > 0 && ", "}
          <a href={`${base}/questions/${slug}`} aria-label={`${number}: ${ask}`} title={ask}>
            {number}
          </a>
        </span>
      ))}
    </li>
  )
}

type Props = { question: DatedQuestion; voice: string; base: string }

/** One question with all that a voice holds on it, in order of date; `voice`: its name. */
export function Dated({ question, voice, base }: Props) {
  const { slug, number, ask, claims, links, gaps, changed } = question
  return (
    <section className={sections.section} id={`q${number}`} aria-labelledby={`h${number}`}>
      <h2 id={`h${number}`} className={aligned.ask}>
        <a href={`${base}/questions/${slug}`}>{`${number}. ${ask}`}</a>
      </h2>
      {changed && <p className="label">changes over time</p>}
      <ol className={styles.course} aria-label={`${voice}, in order of date`}>
        {claims.map((claim) => (
          <li key={claim.slug}>
            <Since claim={claim} />
            <WithWords claim={claim} base={base} anchored />
          </li>
        ))}
      </ol>
      <Links links={links} base={base} />
      {gaps.length > 0 && <p className="meta">{`Nothing recorded on it as of ${gaps.join(", ")}.`}</p>}
    </section>
  )
}

function Since({ claim: { since, when } }: { claim: DatedClaim }) {
  if (!when) return <p className={styles.since}>No date</p>
  if (!since) return null
  return (
    <p className={styles.since}>
      {since.same ? (
        `The same position as that of ${since.date}`
      ) : (
        <>
          <b>Another position</b>
          {` than that of ${since.date}`}
        </>
      )}
    </p>
  )
}
