import { CopyButton } from "@/app/_ui/copy-button"
import type { Citation } from "@/lib/sources/view"
import styles from "./citations.module.css"

type Props = { citations: readonly Citation[]; licence: string | null; url: string | null }

/** The bibliographic record in every form to copy; a click selects the whole of one. */
export function Citations({ citations, licence, url }: Props) {
  return (
    <section className={styles.citations} id="cite" aria-labelledby="cite-title">
      <h2 id="cite-title">Cite this source</h2>
      {citations.map(({ style, label, text }) => (
        <div key={style}>
          <h3 className="label">
            {label} <CopyButton text={text} label={label} />
          </h3>
          <pre>{text}</pre>
        </div>
      ))}
      <p className="meta">
        {licence ?? "The rights remain with the author and the publisher."}{" "}
        {url && (
          <a href={url} rel="noreferrer">
            Where it appeared
          </a>
        )}
      </p>
    </section>
  )
}
