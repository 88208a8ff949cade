import type { ReactNode } from "react"
import type { PassageView } from "@/lib/claims/view"
import { Marked, type Marks } from "../../terms/_term/marked"
import styles from "./passage.module.css"
import { Speakers } from "./speakers"

type Props = {
  /** `before` and `after`: the words around, where the reader may read them */
  passage: Pick<PassageView, "exact" | "speakers" | "source" | "anchor" | "paragraph"> &
    Partial<Pick<PassageView, "before" | "after">>
  base: string
  /** what stands above it */
  label?: string
  className?: string
  language?: string
  /** how disputed terms are marked in its words */
  marks?: Marks
  /** what stands below it */
  children?: ReactNode
}

/** Words of a text with those around them, who speaks in them and where they stand. */
export function Quotation({ passage, base, label, className, language, marks, children }: Props) {
  const { before, exact, after, speakers, source, anchor, paragraph } = passage
  return (
    <figure className={`${styles.passage}${className ? ` ${className}` : ""}`} lang={language}>
      {label && <figcaption className="label">{label}</figcaption>}
      <blockquote>
        <p>
          {before && <span>{before}</span>}
          <Marked text={before || after ? exact : `“${exact}”`} marks={marks} />
          {after && <span>{after}</span>}
        </p>
      </blockquote>
      <p className={styles.chain}>
        <Speakers speakers={speakers} />
        {speakers.length > 0 && ". "}
        <a href={`${base}/sources/${source.slug}#${anchor}`}>
          <cite>{source.title}</cite>
        </a>
        {paragraph !== null && `, par. ${paragraph}`}
      </p>
      {children}
    </figure>
  )
}
