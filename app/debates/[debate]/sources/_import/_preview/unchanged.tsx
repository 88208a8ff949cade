import { counted } from "@/app/_ui/counting"
import type { UnchangedView } from "@/lib/sources/imports/preview/page"
import styles from "./preview.module.css"

/** Blocks of which nothing is to be said, folded to their number and their first words. */
export function Unchanged({ unchanged: { count, beginnings } }: { unchanged: UnchangedView }) {
  const more = count - beginnings.length
  return (
    <li className={styles.unchanged}>
      <details>
        <summary>
          {counted(count, "block")} unchanged: <q>{beginnings[0]?.words}</q>
        </summary>
        <ol>
          {beginnings.map(({ number, words }) => (
            <li key={number}>{words}</li>
          ))}
        </ol>
        {more > 0 && <p className="meta">And {more.toLocaleString("en")} more.</p>}
      </details>
    </li>
  )
}
