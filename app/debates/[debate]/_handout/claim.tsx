import type { SheetClaim, SheetPassage } from "@/lib/claims/handout/view"
import type { References } from "@/lib/sources/references/referring"
import { bearingClass } from "../claims/_claim/bearing"
import { GroundWords } from "../claims/_claim/ground"
import { Speakers } from "../claims/_claim/speakers"
import { bearingInWords, NO_POSITION } from "../claims/_claim/words"
import { Cited } from "./cited"
import styles from "./claim.module.css"

type Props = { claim: SheetClaim; references: References | null; base: string; lines: boolean }

/** A claim on paper: its number, when, its position, how we know it, what is claimed, and the passages. */
export function NumberedClaim({ claim, references, base, lines }: Props) {
  const { number, slug, when, position, ground, statement, disputed, passages, cited } = claim
  return (
    <li className={styles.claim} id={`claim-${number}`}>
      {slug ? (
        <a className={styles.number} href={`${base}/claims/${slug}`} aria-label={`Claim ${number}`}>
          {number}
        </a>
      ) : (
        <span className={styles.number}>{number}</span>
      )}
      <div>
        <p className={styles.head}>
          <b>{position ?? NO_POSITION}</b>
          {when && <span>{` · ${[when.date, when.detail].filter(Boolean).join(", ")}`}</span>}
          {ground.kind !== "own" && (
            <em>
              {" · "}
              <GroundWords ground={ground} />
            </em>
          )}
          {disputed && <span> · † attribution disputed</span>}
        </p>
        <p className={styles.statement}>
          {statement}
          <Cited references={references} at={cited} />
        </p>
        {passages.map((passage) => (
          <Words key={passage.id} passage={passage} references={references} />
        ))}
        {lines && (
          <div className={styles.lines} aria-hidden="true">
            <i />
            <i />
            <i />
          </div>
        )}
      </div>
    </li>
  )
}

function Words({ passage, references }: { passage: SheetPassage; references: References | null }) {
  const { bearing, exact, speakers, note, cited } = passage
  return (
    <figure className={`${styles.passage} ${bearingClass(bearing)}`}>
      <blockquote>
        <p>
          “{exact}”
          <Cited references={references} at={cited} />
        </p>
      </blockquote>
      <figcaption>
        {bearingInWords(bearing)}
        {speakers.length > 0 && ": "}
        <Speakers speakers={speakers} />
        {note && `. ${note}`}
      </figcaption>
    </figure>
  )
}
