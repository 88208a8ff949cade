import { Fragment } from "react"
import type { ReadingRoom } from "@/lib/claims/reading/view"
import styles from "./record.module.css"

const EDITIONS: Record<ReadingRoom["edition"]["kind"], string> = {
  EXCERPTS: "Excerpts: the quoted passages in their order, […] where words are left out.",
  FULL: "The full text.",
  TRANSLATION: "A translation.",
}

/** What a source is and which text of it is shown, under its title. */
export function SourceRecord({ room, base }: { room: ReadingRoom; base: string }) {
  const { source, edition, fullTextWithheld } = room
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
        <a href="#cite">Cite</a>
      </p>
    </div>
  )
}
