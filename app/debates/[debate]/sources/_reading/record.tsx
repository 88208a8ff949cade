import { Fragment } from "react"
import type { AnnotatedRoom } from "@/lib/annotations/reading/view"
import { toLookAtInWords } from "../_editions/words"
import { printPath } from "../_print/ways"
import styles from "./record.module.css"

/** Which text of a source it is, in a sentence. */
export const EDITIONS: Record<AnnotatedRoom["edition"]["kind"], string> = {
  EXCERPTS: "Excerpts: the quoted passages in their order, […] where words are left out.",
  FULL: "The full text.",
  TRANSLATION: "A translation.",
}

/** What a source is and which text of it is shown, under its title. */
export function SourceRecord({ room, base }: { room: AnnotatedRoom; base: string }) {
  const { source, edition, fullTextWithheld, translated, hasTerms, curating } = room
  const { asked } = room.filters
  const here = `${base}/sources/${source.slug}`
  return (
    <div className={styles.record}>
      <p>
        {source.authors.map(({ slug, name }, index) => (
          <Fragment key={slug}>
            {index > 0 && " and "}
            <a href={`${base}/voices/${slug}`}>{name}</a>
          </Fragment>
        ))}
        {source.authors.length > 0 && ", "}
        {source.published}.
        <DoneBy what="Translated" names={source.translators} base={base} />
        <DoneBy what="Edited" names={source.editors} base={base} />
        {source.reviews.map(({ slug, title, voice, date }) => (
          <Fragment key={slug}>
            {` Reviews ${voice}, `}
            <cite>{title}</cite>
            {date && ` (${date})`}.
          </Fragment>
        ))}
      </p>
      {source.note && <p className="meta">{source.note}</p>}
      <p className="meta">
        <b>{EDITIONS[edition.kind]}</b>
        {fullTextWithheld && " The full text is here too, but open to other readers only."}{" "}
        <span className={styles.ways}>
          <a href="#cite">Cite</a>
          {" · "}
          <a href={`${here}/check`}>Check a quotation</a>
          {" · "}
          Print with notes <a href={printPath(here, "margin", asked)}>in the margin</a> or{" "}
          <a href={printPath(here, "end", asked)}>at the end</a>
          {hasTerms && (
            <>
              {" · "}
              <a href={`${here}/terms`}>Terms in this text</a>
            </>
          )}
          {translated && (
            <>
              {" · "}
              <a href={`${here}/beside`}>Beside its translation</a>
            </>
          )}
        </span>
      </p>
      <p className={styles.onPaper}>
        What stands open is printed. All notes at once, in the margin or at the end: “Print with notes” on
        this page, or {here}/print.
      </p>
      {curating && <Curating curating={curating} here={here} />}
    </div>
  )
}

type Hands = { what: string; names: { slug: string | null; name: string }[]; base: string }

// " Translated by Peter Sedgwick and George Paizis."
function DoneBy({ what, names, base }: Hands) {
  if (names.length === 0) return null
  return (
    <>
      {` ${what} by `}
      {names.map(({ slug, name }, index) => (
        <Fragment key={slug ?? name}>
          {index > 0 && " and "}
          {slug ? <a href={`${base}/voices/${slug}`}>{name}</a> : name}
        </Fragment>
      ))}
      .
    </>
  )
}

/** For the curators: the texts of the source, and its passages that are to be looked at. */
function Curating({ curating, here }: { curating: NonNullable<AnnotatedRoom["curating"]>; here: string }) {
  const toLookAt = toLookAtInWords(curating)
  return (
    <p className={`meta ${styles.curating}`}>
      <a href={`${here}/texts`}>Texts</a>
      {curating.number !== null && toLookAt && (
        <>
          {" · "}
          <a href={`${here}/texts/${curating.number}`}>{toLookAt}</a>
        </>
      )}
    </p>
  )
}
