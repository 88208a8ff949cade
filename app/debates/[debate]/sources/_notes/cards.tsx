import { counted } from "@/app/_ui/counting"
import type { Doing } from "@/app/annotations/_talk/remark"
import type { Cards as Mentioned } from "@/lib/annotations/body/cards"
import type { Note } from "@/lib/annotations/reading/view"
import { Card } from "./card"
import styles from "./cards.module.css"

type Props = { notes: readonly Note[]; open: number; mentioned: Mentioned; doing: Doing }

/** The cards beside a block; past `open` they are folded, so that the text keeps its place. */
export function Cards({ notes, open, ...given }: Props) {
  const folded = notes.slice(open)
  return (
    <div className={styles.cards}>
      {notes.slice(0, open).map((note) => (
        <Card key={note.id} note={note} {...given} />
      ))}
      {folded.length > 0 && (
        <details suppressHydrationWarning>
          <summary>{foldedInWords(folded, open > 0)}</summary>
          {folded.map((note) => (
            <Card key={note.id} note={note} {...given} />
          ))}
        </details>
      )}
    </div>
  )
}

function foldedInWords(notes: readonly Note[], more: boolean): string {
  const [first, last] = [notes[0]!.letter, notes.at(-1)!.letter]
  const letters = first === last ? first : `${first}–${last}`
  const name = notes.some((note) => "far" in note) ? "note" : "remark"
  return `${counted(notes.length, more ? `more ${name}` : name)}: ${letters}`
}
