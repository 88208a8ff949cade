import type { AnnotatedRoom } from "@/lib/annotations/reading/view"
import styles from "./contents.module.css"

const FEWEST = 3

/** The headings of a text, folded, each leading to its place; nothing for a text that has hardly any. */
export function Contents({ headings }: Pick<AnnotatedRoom, "headings">) {
  if (headings.length < FEWEST) return null
  return (
    <details className={styles.contents}>
      <summary>Contents</summary>
      <nav aria-label="Contents">
        <ol>
          {headings.map(({ start, text }) => (
            <li key={start}>
              <a href={`#h${start}`}>{text}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}
