import type { Doing } from "@/app/annotations/_talk/remark"
import type { Cards } from "@/lib/annotations/body/cards"
import type { AnnotatedRoom } from "@/lib/annotations/reading/view"
import styles from "./adrift.module.css"
import { Thread } from "./thread"

type Props = { adrift: AnnotatedRoom["adrift"]; mentioned: Cards; doing: Doing }

/** Remarks on words that this text does not have: of another edition, or of the full text where one reads excerpts. */
export function Adrift({ adrift, ...given }: Props) {
  if (adrift.length === 0) return null
  return (
    <section className={styles.adrift} aria-labelledby="adrift">
      <h2 id="adrift">Remarks on words that are not in this text</h2>
      <ul>
        {adrift.map(({ words, thread }) => (
          <li key={thread.id}>
            {words && <blockquote>“{words}”</blockquote>}
            <Thread thread={thread} {...given} />
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
