import { FarEnd } from "@/app/annotations/_links/far-end"
import { OtherEnd } from "@/app/annotations/_links/links"
import { linkInWords } from "@/app/annotations/_links/words"
import type { Cards } from "@/lib/annotations/body/cards"
import type { LinkView } from "@/lib/annotations/links/view"
import type { PaperNote } from "@/lib/annotations/reading/paper/view"
import { Uses } from "../_reading/margin"
import { QUOTED } from "./fitting"
import styles from "./note.module.css"
import { Said } from "./said"

type Props = { note: PaperNote; cards: Cards; base: string }

const beginning = (words: string) => {
  const line = words.replace(/\s+/g, " ").trim()
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()} …` : line
}

/** A note as it stands on paper: its number, which leads back to the words, their beginning, and what is said of them. */
export function PaperNoteItem({ note, cards, base }: Props) {
  const { number, words, uncertain } = note
  return (
    <li className={styles.note} id={`n${number}`}>
      <a className={styles.number} href={`#t${number}`} aria-label={`Back to the words of note ${number}`}>
        {number}
      </a>
      <div>
        <p className={styles.words}>“{beginning(words)}”</p>
        {uncertain && <p className="meta">Its place is a guess that nobody has confirmed.</p>}
        {"uses" in note && <Uses uses={note.uses} base={base} />}
        {"far" in note && <FarEnd end={note.far} />}
        {"thread" in note && (
          <>
            <Said remark={note.thread} cards={cards} />
            <LinkedTo links={note.links} />
          </>
        )}
      </div>
    </li>
  )
}

/** What a remark links its words to. */
export function LinkedTo({ links }: { links: readonly LinkView[] }) {
  if (links.length === 0) return null
  return (
    <ul aria-label="Linked to">
      {links.map(({ id, kind, to }) => (
        <li key={id}>
          These words: {linkInWords(kind)} <OtherEnd end={to} />
        </li>
      ))}
    </ul>
  )
}
