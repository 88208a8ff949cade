import { FarEnd } from "@/app/annotations/_links/far-end"
import type { Doing } from "@/app/annotations/_talk/remark"
import type { Cards } from "@/lib/annotations/body/cards"
import type { AnnotatedRoom } from "@/lib/annotations/reading/view"
import styles from "./adrift.module.css"
import { Thread } from "./thread"

type Props = {
  adrift: AnnotatedRoom["adrift"]
  ends: AnnotatedRoom["adriftEnds"]
  mentioned: Cards
  doing: Doing
}

/** Remarks on words that this text does not have, and links to such words: of another edition, or of the full text where one
 * reads excerpts. */
export function Adrift({ adrift, ends, ...given }: Props) {
  if (adrift.length + ends.length === 0) return null
  return (
    <section className={styles.adrift} aria-labelledby="adrift">
      <h2 id="adrift">Remarks on words that are not in this text</h2>
      <ul>
        {ends.map((end) => (
          <li key={end.fragment}>
            {end.words && <blockquote>“{end.words}”</blockquote>}
            <FarEnd end={end} />
          </li>
        ))}
        {adrift.map(({ words, thread, links }) => (
          <li key={thread.id}>
            {words && <blockquote>“{words}”</blockquote>}
            <Thread thread={thread} links={links} {...given} />
            {thread.author?.own && (
              <p>
                <a href={`?retarget=${thread.id}`}>Select other words for your remark</a>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
