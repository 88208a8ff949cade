import type { ReadingRoom } from "@/lib/claims/reading/view"
import styles from "./lost.module.css"
import { Uses } from "./margin"

/** Passages whose words stand nowhere in the text shown, with the claims they serve. */
export function Lost({ lost, base }: { lost: ReadingRoom["lost"]; base: string }) {
  if (lost.length === 0) return null
  return (
    <section className={styles.lost} aria-labelledby="lost">
      <h2 id="lost">Not found in this text</h2>
      <p className="meta">These quotations are kept, but their words stand nowhere in the text above.</p>
      <ul>
        {lost.map(({ exact, uses }) => (
          <li key={exact}>
            <blockquote>“{exact}”</blockquote>
            <Uses uses={uses} base={base} />
          </li>
        ))}
      </ul>
    </section>
  )
}
