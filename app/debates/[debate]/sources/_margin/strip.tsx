import { densityOf, type Stretch } from "@/lib/annotations/reading/density"
import type { Placing } from "@/lib/annotations/reading/placing"
import styles from "./strip.module.css"
import { StripWindow } from "./strip-window"

const BARS = 120
// Of the picture's own units: how wide it is, and the least that a bar shows of one thread.
const WIDTH = 12
const LEAST = 3

type Props = {
  placings: readonly Pick<Placing, "start" | "end" | "kind">[]
  /** of the text, in UTF-16 units */
  length: number
  /** of the text, in order; a numbered one is the first of its paragraph */
  blocks: readonly { start: number; paragraph: number | null; numbered: boolean }[]
}

/** Where in a text readers have said much: a bar for each stretch of it, in its place beside the scrollbar, as long as
 * there are threads, with the share of questions in their colour. What it shows is said elsewhere: it is for the eye. */
export function Strip({ placings, length, blocks }: Props) {
  if (placings.length === 0 || length === 0) return null
  const stretches = densityOf(placings, length, BARS)
  const most = Math.max(...stretches.map(({ threads }) => threads))
  const paragraphs = blocks.filter(({ numbered }) => numbered)
  const paragraphAt = (offset: number) =>
    (paragraphs.findLast(({ start }) => start <= offset) ?? paragraphs[0])?.paragraph
  return (
    <div className={styles.strip} aria-hidden="true" data-strip="">
      <svg viewBox={`0 0 ${WIDTH} ${length}`} preserveAspectRatio="none" focusable="false" aria-hidden="true">
        {stretches.map(
          (stretch) =>
            stretch.threads > 0 && (
              <a key={stretch.start} href={`#p${paragraphAt(stretch.end - 1)}`} tabIndex={-1}>
                <Bar stretch={stretch} most={most} />
              </a>
            ),
        )}
      </svg>
      <StripWindow length={length} />
    </div>
  )
}

function Bar({ stretch: { start, end, threads, questions }, most }: { stretch: Stretch; most: number }) {
  const long = LEAST + ((WIDTH - LEAST) * threads) / most
  const asked = (long * questions) / threads
  const tall = end - start
  return (
    <>
      <rect className={styles.place} x={0} y={start} width={WIDTH} height={tall} />
      <rect className={styles.said} x={WIDTH - long} y={start} width={long - asked} height={tall} />
      <rect className={styles.asked} x={WIDTH - asked} y={start} width={asked} height={tall} />
    </>
  )
}
