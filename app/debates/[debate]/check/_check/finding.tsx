import { CopyButton } from "@/app/_ui/copy-button"
import type { Finding } from "@/lib/sources/quotes/view"
import { cited } from "../../sources/_select/cited"
import { directionOf } from "../../sources/[source]/beside/_beside/language"
import { addressOf } from "./address"
import { Compared } from "./compared"
import styles from "./finding.module.css"
import { othersInWords, sourceInWords, textInWords, VERDICTS } from "./words"

/** A text in which a quotation stands: how exactly, where, with the words around it, and what differs. */
export function FindingIn({ finding, base }: { finding: Finding; base: string }) {
  const { source, verdict, place, differences, others } = finding
  const { language } = source.text
  return (
    <li className={styles.finding}>
      <p className={`${styles.verdict} ${styles[verdict]}`}>{VERDICTS[verdict]}</p>
      <div>
        <h2>
          <a href={`${base}/sources/${source.slug}`}>{source.title}</a>
        </h2>
        <p className="meta">{`${sourceInWords(source)} · ${textInWords(source)}`}</p>
      </div>
      <blockquote className={styles.place} lang={language ?? undefined} dir={directionOf(language)}>
        {place.before}
        <mark>{place.words}</mark>
        {place.after}
      </blockquote>
      {verdict !== "verbatim" && (
        <div className={styles.part}>
          <p className="label">
            <del>Struck out</del> only in your quotation, <ins>underlined</ins> only in the text
          </p>
          <Compared differences={differences} />
        </div>
      )}
      {others.length > 0 && <p className="meta">{othersInWords(others)}</p>}
      <p className={styles.acts}>
        <a href={addressOf(base, finding)}>
          Read it in its place{place.paragraph !== null && `, ¶ ${place.paragraph}`}
          <span className="sr">{` in “${source.title}”`}</span>
        </a>
        <CopyButton
          text={cited(place.words, citing(finding))}
          label={`the exact words with “${source.title}”`}
        />
      </p>
    </li>
  )
}

function citing({ source: { authors, title, published, url }, place: { paragraph } }: Finding) {
  const where = paragraph === null ? published : `${published}, ¶ ${paragraph}`
  return { authors: authors.join(" and "), title, published: where, url }
}
