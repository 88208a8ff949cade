import type { NoteMark, RoomSlice } from "@/lib/annotations/reading/view"
import type { Segment } from "@/lib/claims/reading/view"
import { foremost, NAMES } from "../_notes/words"
import { attributes, escaped } from "./html"
import styles from "./words.module.css"

const CUT = "[…]"

/** What the words of a block need to know of their slice. */
export type Over = Pick<RoomSlice, "signs" | "passages"> & {
  /** the card of a note comes later: without scripts its letter asks the server for it */
  isLater: (note: NoteMark) => boolean
}

/** The words of a block as HTML: each run that is spoken of is marked, begins with the places that claims link to, and
 * ends with the numerals and letters of what ends there. */
export function wordsHtml(segments: readonly Segment[], over: Over): string {
  return segments
    .map((segment) => {
      const words = escaped(segment.text)
      if (segment.passages.length + segment.others.length === 0)
        return words.replaceAll(CUT, `<span class="${styles.cut}">${CUT}</span>`)
      const places = segment.starts.map((number) => `<span id="w-${over.passages.get(number)}"></span>`)
      const numerals = segment.ends.map(
        (number) =>
          `<a class="${styles.sign}" id="r${number}" href="#e${number}" aria-label="Evidence ${number}">${number}</a>`,
      )
      const letters = segment.otherEnds.map((key) => letterHtml(over.signs.get(key)!, over))
      const mark = attributes(markOf(segment, over))
      return `<mark${mark}>${places.join("")}${words}${numerals.join("")}${letters.join("")}</mark>`
    })
    .join("")
}

function letterHtml(note: NoteMark, { isLater }: Over): string {
  const { key, letter, tone, id } = note
  const link = attributes({
    class: styles.sign,
    "data-tone": tone,
    id: `m-${key}`,
    href: `${isLater(note) ? `?at=${id}` : ""}#${tone === "link" ? id : `remark-${id}`}`,
    "aria-label": `${NAMES[tone]} ${letter}`,
  })
  return `<a${link}>${letter}</a>`
}

// Besides its look, each mark carries the numbers of its passages, by which an arriving link shows all their words.
function markOf({ passages, others }: Segment, { signs }: Over) {
  const count = passages.length + others.length
  const depth = count > 2 ? styles.three : count > 1 ? styles.two : undefined
  const evidence = passages.length > 0 ? styles.evidence : undefined
  const numbers = passages.map((number) => `p${number}`)
  return {
    class: [styles.mark, evidence, depth, ...numbers].filter(Boolean).join(" "),
    "data-tone": foremost(others.map((key) => signs.get(key)!.tone)),
    "data-notes": others.length > 0 ? others.join(" ") : undefined,
  }
}
