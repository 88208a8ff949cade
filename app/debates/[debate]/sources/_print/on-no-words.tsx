import { FarEnd } from "@/app/annotations/_links/far-end"
import type { Paper } from "@/lib/annotations/reading/paper/view"
import { LinkedTo } from "./note"
import note from "./note.module.css"
import styles from "./paper.module.css"
import { Said } from "./said"

type Props = { paper: Pick<Paper, "adrift" | "adriftEnds" | "cards"> }

/** Remarks on words that the text does not have, and links to such words, after all others. */
export function OnNoWords({ paper: { adrift, adriftEnds, cards } }: Props) {
  if (adrift.length + adriftEnds.length === 0) return null
  return (
    <section className={styles.end} aria-labelledby="adrift">
      <h2 id="adrift">Remarks on words that are not in this text</h2>
      <ul className={note.list}>
        {adriftEnds.map((end) => (
          <li key={end.fragment} className={note.apart}>
            {end.words && <p className={note.words}>“{end.words}”</p>}
            <FarEnd end={end} />
          </li>
        ))}
        {adrift.map(({ words, thread, links }) => (
          <li key={thread.id} className={note.apart}>
            {words && <p className={note.words}>“{words}”</p>}
            <Said remark={thread} cards={cards} />
            <LinkedTo links={links} />
          </li>
        ))}
      </ul>
    </section>
  )
}
