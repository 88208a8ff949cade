import { Fragment } from "react"
import type { Segment } from "@/lib/claims/reading/view"
import styles from "./words.module.css"

const CUT = "[…]"

type Props = { segments: readonly Segment[]; starts: readonly number[][]; ids: ReadonlyMap<number, string> }

/** The words of a block: each run in evidence is marked, begins with the places that claims link to, and ends with the
 * numerals of the passages that end there. `starts`: for each segment the passages that begin in it. */
export function Words({ segments, starts, ids }: Props) {
  return segments.map((segment, index) => {
    const { text, passages, ends } = segment
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the segments of an edition never change
    if (passages.length === 0) return <Plain key={index} text={text} />
    return (
      <mark key={index} className={markClass(passages)}>
        {starts[index]!.map((number) => (
          <span key={number} id={`w-${ids.get(number)}`} />
        ))}
        {text}
        {ends.map((number) => (
          <a key={number} id={`r${number}`} href={`#e${number}`} aria-label={`Evidence ${number}`}>
            {number}
          </a>
        ))}
      </mark>
    )
    // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
  })
}

// Besides its look, each mark carries the numbers of its passages, by which an arriving link shows all their words.
function markClass(passages: readonly number[]): string {
  const depth = passages.length > 2 ? ` ${styles.three}` : passages.length > 1 ? ` ${styles.two}` : ""
  return `${styles.mark}${depth} ${passages.map((number) => `p${number}`).join(" ")}`
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
