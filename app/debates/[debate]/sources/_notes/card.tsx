import { FarEnd } from "@/app/annotations/_links/far-end"
import type { Doing } from "@/app/annotations/_talk/remark"
import type { Cards } from "@/lib/annotations/body/cards"
import type { Note } from "@/lib/annotations/reading/view"
import styles from "./card.module.css"
import { Thread } from "./thread"
import { NAMES } from "./words"

type Props = { note: Note; mentioned: Cards; doing: Doing }

/** A thread on its card beside the words, with the letter that leads back to them, its replies folded; or a link that leads
 * to the words. */
export function Card({ note, mentioned, doing }: Props) {
  const { key, letter, tone, look = tone, uncertain } = note
  const name = NAMES[tone].toLowerCase()
  return (
    <section className={styles.card} data-tone={look} aria-label={`${NAMES[tone]} ${key}`} data-note={key}>
      <a className={styles.letter} href={`#m-${key}`} aria-label={`Back to the words of ${name} ${letter}`}>
        {letter}
      </a>
      <div className={styles.thread}>
        {"far" in note ? (
          <FarEnd end={note.far} />
        ) : (
          <Thread thread={note.thread} links={note.links} mentioned={mentioned} doing={doing} />
        )}
        {uncertain && <p className="rubric">Its place is a guess that nobody has confirmed.</p>}
        {"thread" in note && note.thread.can.edit && (
          <a className={styles.change} href={`?retarget=${note.thread.id}`}>
            Change the words
          </a>
        )}
        <a className={styles.close} href={`#m-${key}`}>
          Close
        </a>
      </div>
    </section>
  )
}
