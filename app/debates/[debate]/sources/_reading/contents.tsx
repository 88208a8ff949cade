import type { ReadingBlock } from "@/lib/claims/reading/view"
import styles from "./contents.module.css"

const FEWEST = 3

/** The headings of a text, folded, each leading to its place; nothing for a text that has hardly any. */
export function Contents({ blocks }: { blocks: readonly ReadingBlock[] }) {
  const headings = blocks.filter(({ type, setAside }) => type === "HEADING" && !setAside)
  if (headings.length < FEWEST) return null
  return (
    <details className={styles.contents}>
      <summary>Contents</summary>
      <nav aria-label="Contents">
        <ol>
          {headings.map(({ start, segments }) => (
            <li key={start}>
              <a href={`#h${start}`}>{segments.map(({ text }) => text).join("")}</a>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  )
}
