import type { QuotedView, UseView } from "@/lib/claims/uses/view"
import { bearingClass } from "../../claims/_claim/bearing"
import { GroundInPassing } from "../../claims/_claim/ground"
import { Speakers } from "../../claims/_claim/speakers"
import { bearingInWords, NO_POSITION } from "../../claims/_claim/words"
import styles from "./uses.module.css"

type Props = {
  passage: QuotedView
  base: string
  /** whether to name its source; not on a page of that source */
  named?: boolean
}

/** A passage, where it stands, and every claim that uses it: whose, what for, and who speaks in it there. */
export function Quoted({ passage, base, named = true }: Props) {
  const { exact, source, anchor, paragraph, uses } = passage
  const where = [named ? source.title : "In the text", paragraph !== null && `par. ${paragraph}`]
  return (
    <figure className={styles.quoted}>
      <blockquote>
        <p>{`“${exact}”`}</p>
      </blockquote>
      <p className="meta">
        <a href={`${base}/sources/${source.slug}#${anchor}`}>{where.filter(Boolean).join(", ")}</a>
      </p>
      <ul className={styles.uses} aria-label="Used for">
        {uses.map((use) => (
          <Use key={use.claim.slug + use.bearing} use={use} base={base} />
        ))}
      </ul>
    </figure>
  )
}

function Use({ use: { claim, bearing, speakers }, base }: { use: UseView; base: string }) {
  const { slug, voice, question, position, ground, statement, disputed } = claim
  return (
    <li className={bearingClass(bearing)}>
      <p>
        <span className={styles.bearing}>{bearingInWords(bearing)}</span> <b>{voice.name}</b>
        {` on ${question.number}, `}
        <a href={`${base}/claims/${slug}`}>{position?.label ?? NO_POSITION}</a>
        <GroundInPassing ground={ground} />
        {disputed && <span className="rubric"> † attribution disputed</span>}
      </p>
      <p className={styles.statement}>{statement}</p>
      <p className="meta">
        In it: <Speakers speakers={speakers} />
      </p>
    </li>
  )
}
