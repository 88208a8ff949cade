import type { Cards } from "@/lib/annotations/body/cards"
import type { Note } from "@/lib/annotations/reading/view"
import styles from "./card.module.css"
import { Thread } from "./thread"
import { NAMES } from "./words"

type Props = { note: Note; mentioned: Cards }

/** A thread on its card beside the words, with the letter that leads back to them. */
export function Card({ note, mentioned }: Props) {
  const { letter, kind, thread, uncertain } = note
  const back = `#m-${letter}`
  const sign = (
    <a
      className={styles.letter}
      href={back}
      aria-label={`Back to the words of ${NAMES[kind].toLowerCase()} ${letter}`}
    >
      {letter}
    </a>
  )
  return (
    <article
      className={`${styles.card} ${styles[kind]}`}
      id={`remark-${thread.id}`}
      aria-label={`${NAMES[kind]} ${letter}`}
      data-note={letter}
    >
      <Thread thread={thread} mentioned={mentioned} letter={sign} />
      {uncertain && <p className="rubric">Its place is a guess that nobody has confirmed.</p>}
      <a className={styles.close} href={back}>
        Close
      </a>
    </article>
  )
}
