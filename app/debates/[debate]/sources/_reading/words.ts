import { withIn } from "@/app/_ui/query"
import { type Run, termsMarked } from "@/lib/annotations/reading/terms"
import type { NoteMark, RoomBlock, RoomSlice } from "@/lib/annotations/reading/view"
import type { Segment } from "@/lib/claims/reading/view"
import { foremost, NAMES } from "../_notes/words"
import { attributes, escaped } from "./html"
import { termLink } from "./term-link"
import styles from "./words.module.css"

const CUT = "[…]"

/** What the words of a block need to know of their slice. */
export type Over = Pick<RoomSlice, "signs" | "passages" | "tones"> & {
  /** the card of a note comes later: without scripts its letter asks the server for it */
  isLater: (note: NoteMark) => boolean
  /** what the address asks to see, from its question mark on, which such a letter keeps to */
  query: string
  /** disputed terms are marked */
  marksTerms: boolean
}

/** The words of a block as HTML: each run that is spoken of is marked, begins with the places that claims link to, and
 * ends with the numerals and letters of what ends there. Within and beside these marks disputed terms lead to their pages. */
export function wordsHtml({ segments, start, terms }: RoomBlock, over: Over): string {
  const runs = termsMarked(segments, start, over.marksTerms ? terms : [])
  return segments
    .map((segment, at) => {
      const words = runs[at]!.map(runHtml).join("")
      const places = segment.starts
        .map((number) => `<span id="w-${over.passages.get(number)}"></span>`)
        .join("")
      if (segment.passages.length + segment.others.length === 0)
        return places + words.replaceAll(CUT, `<span class="${styles.cut}">${CUT}</span>`)
      const numerals = segment.ends.map((number) => numeralHtml(number, over))
      const letters = segment.otherEnds.map((key) => letterHtml(over.signs.get(key)!, over))
      const mark = attributes(markOf(segment, over))
      return `<mark${mark}>${places}${words}${numerals.join("")}${letters.join("")}</mark>`
    })
    .join("")
}

function runHtml({ text, term }: Run): string {
  const words = escaped(text)
  return term === null ? words : termLink(term, words)
}

function numeralHtml(number: number, { tones }: Over): string {
  const link = attributes({
    class: styles.sign,
    "data-tone": tones.get(number),
    id: `r${number}`,
    href: `#e${number}`,
    "aria-label": `Evidence ${number}`,
  })
  return `<a${link}>${number}</a>`
}

function letterHtml(note: NoteMark, { isLater, query }: Over): string {
  const { key, letter, tone, look = tone, id } = note
  const link = attributes({
    class: styles.sign,
    "data-tone": look,
    id: `m-${key}`,
    href: `${isLater(note) ? withIn(query, "at", id) : ""}#${tone === "link" ? id : `remark-${id}`}`,
    "aria-label": `${NAMES[tone]} ${letter}`,
  })
  return `<a${link}>${letter}</a>`
}

// Besides its look, each mark carries the numbers of its passages, by which an arriving link shows all their words.
function markOf({ passages, others }: Segment, { signs, tones }: Over) {
  const looks = others.map((key) => signs.get(key)!).map(({ tone, look = tone }) => look)
  const served = passages.flatMap((number) => tones.get(number) ?? [])
  const count = passages.length + others.length
  const depth = count > 2 ? styles.three : count > 1 ? styles.two : undefined
  const evidence = passages.length > 0 ? styles.evidence : undefined
  const numbers = passages.map((number) => `p${number}`)
  return {
    class: [styles.mark, evidence, depth, ...numbers].filter(Boolean).join(" "),
    "data-tone": foremost([...looks, ...served]),
    "data-notes": others.length > 0 ? others.join(" ") : undefined,
  }
}
