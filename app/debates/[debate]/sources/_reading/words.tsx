import { Fragment } from "react"
import type { NoteKind } from "@/lib/annotations/reading/view"
import type { Segment } from "@/lib/claims/reading/view"
import { foremost, NAMES } from "../_notes/words"
import type { Signs } from "./signs"
import styles from "./words.module.css"

const CUT = "[…]"

type Props = { segments: readonly Segment[]; starts: readonly number[][]; signs: Signs }

/** The words of a block: each run that is spoken of is marked, begins with the places that claims link to, and ends with
 * the numerals and letters of what ends there. `starts`: for each segment the passages that begin in it. */
export function Words({ segments, starts, signs }: Props) {
  return segments.map((segment, index) => {
    const { text, passages, ends, others, otherEnds } = segment
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the segments of an edition never change
    if (passages.length + others.length === 0) return <Plain key={index} text={text} />
    return (
      <mark key={index} className={markClass(segment, signs)} data-notes={others.join(" ") || undefined}>
        {starts[index]!.map((number) => (
          <span key={number} id={`w-${signs.passages.get(number)}`} />
        ))}
        {text}
        {ends.map((number) => (
          <a
            key={number}
            className={styles.sign}
            id={`r${number}`}
            href={`#e${number}`}
            aria-label={`Evidence ${number}`}
          >
            {number}
          </a>
        ))}
        {otherEnds.map((letter) => (
          <Letter key={letter} letter={letter} signs={signs} />
        ))}
      </mark>
    )
    // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
  })
}

function Letter({ letter, signs }: { letter: string; signs: Signs }) {
  const { kind, thread } = signs.notes.get(letter)!
  return (
    <a
      className={`${styles.sign} ${styles[kind]}`}
      id={`m-${letter}`}
      href={`#remark-${thread.id}`}
      aria-label={`${NAMES[kind]} ${letter}`}
    >
      {letter}
    </a>
  )
}

// Besides its look, each mark carries the numbers of its passages, by which an arriving link shows all their words.
function markClass({ passages, others }: Segment, signs: Signs): string {
  const kinds = others.map((letter): NoteKind => signs.notes.get(letter)!.kind)
  const over = passages.length + others.length
  const depth = over > 2 ? styles.three : over > 1 ? styles.two : undefined
  const kind = foremost(kinds)
  const evidence = passages.length > 0 ? styles.evidence : undefined
  const numbers = passages.map((number) => `p${number}`)
  return [styles.mark, evidence, depth, kind && styles[kind], ...numbers].filter(Boolean).join(" ")
}

function Plain({ text }: { text: string }) {
  const [first, ...rest] = text.split(CUT)
  return (
    <>
      {first}
      {rest.map((after, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cuts of a text never change places
        <Fragment key={index}>
          <span className={styles.cut}>{CUT}</span>
          {after}
        </Fragment>
      ))}
    </>
  )
}
