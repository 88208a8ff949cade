import { densityOf, type Stretch } from "@/lib/annotations/reading/density"
import type { Placing } from "@/lib/annotations/reading/placing"
import { attributes } from "../_reading/html"
import styles from "./strip.module.css"
import { StripWindow } from "./strip-window"

const BARS = 120
// Of the picture's own units: how wide it is, and the least that a bar shows of one thread.
const WIDTH = 12
const LEAST = 3

/** A numbered block is the first of its paragraph. */
type Block = { start: number; paragraph: number | null; numbered: boolean }

type Props = {
  placings: readonly Pick<Placing, "start" | "end" | "kind">[]
  /** of the text, in UTF-16 units */
  length: number
  /** of the text, in order */
  slices: readonly { blocks: readonly Block[] }[]
}

/** Where in a text readers have said much: a bar for each stretch of it, in its place beside the scrollbar, as long as
 * there are threads, with the share of questions in their colour. What it shows is said elsewhere: it is for the eye. */
export function Strip(given: Props) {
  if (given.placings.length === 0 || given.length === 0) return null
  return (
    <div className={styles.strip} aria-hidden="true" data-strip="">
      <svg
        viewBox={`0 0 ${WIDTH} ${given.length}`}
        preserveAspectRatio="none"
        focusable="false"
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: numbers, escaped; as elements they are half of what the page's script reads
        dangerouslySetInnerHTML={{ __html: keptBars(given) }}
      />
      <StripWindow length={given.length} />
    </div>
  )
}

const known = new WeakMap<Props["placings"], { blocks: Props["slices"][number]["blocks"]; html: string }>()

// Ten thousand threads are counted once for all who see the same, as the words are put together once.
function keptBars(given: Props): string {
  const { placings, slices } = given
  const { blocks = [] } = slices[0] ?? {}
  const before = known.get(placings)
  if (before?.blocks === blocks) return before.html
  const html = barsHtml(given)
  known.set(placings, { blocks, html })
  return html
}

function barsHtml({ placings, length, slices }: Props): string {
  const stretches = densityOf(placings, length, BARS)
  const most = Math.max(...stretches.map(({ threads }) => threads))
  const paragraphs = slices.flatMap(({ blocks }) => blocks).filter(({ numbered }) => numbered)
  const paragraphAt = (offset: number) =>
    (paragraphs.findLast(({ start }) => start <= offset) ?? paragraphs[0])?.paragraph
  const bars = stretches.map((stretch) =>
    stretch.threads > 0 ? barHtml(stretch, most, `#p${paragraphAt(stretch.end - 1)}`) : "",
  )
  return bars.join("")
}

function barHtml({ start, end, threads, questions }: Stretch, most: number, href: string): string {
  const long = LEAST + ((WIDTH - LEAST) * threads) / most
  const asked = (long * questions) / threads
  const rect = (of: string | undefined, width: number, x = WIDTH - width) => {
    const [from, wide] = [Number(x.toFixed(2)), Number(width.toFixed(2))]
    return `<rect${attributes({ class: of, x: from, y: start, width: wide, height: end - start })}/>`
  }
  const parts = [
    rect(styles.place, WIDTH),
    asked < long && rect(styles.said, long - asked, WIDTH - long),
    asked > 0 && rect(styles.asked, asked),
  ]
  return `<a${attributes({ href, tabindex: -1 })}>${parts.filter(Boolean).join("")}</a>`
}
