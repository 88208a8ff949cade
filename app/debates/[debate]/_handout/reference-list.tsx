import type { References } from "@/lib/sources/references/referring"
import styles from "./reference-list.module.css"
import { Runs } from "./runs"

/** The notes, where the style has them, and the sources referred to. */
export function ReferenceList({ references: { asNotes, cited, list } }: { references: References }) {
  if (list.length === 0) return null
  return (
    <>
      {asNotes && (
        <section className={styles.section} aria-labelledby="notes">
          <h2 id="notes">Notes</h2>
          <ol className={styles.notes}>
            {cited.map((runs, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a note is its number
              <li key={index} id={`note-${index + 1}`}>
                <Runs runs={runs} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.section} aria-labelledby="sources">
        <h2 id="sources">Sources</h2>
        <ul className={styles.list}>
          {list.map((runs, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of a list of sources is its style's
            <li key={index}>
              <Runs runs={runs} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
