import { withIn } from "@/app/_ui/query"
import type { Doing } from "@/app/annotations/_talk/remark"
import { SayFormLater } from "@/app/annotations/_talk/say-form-later"
import type { Cards as Mentioned } from "@/lib/annotations/body/cards"
import type { RoomSlice } from "@/lib/annotations/reading/view"
import { Card } from "../_notes/card"
import type { SentCard } from "../_notes/cards"
import { openCards } from "../_notes/fold"
import { escaped } from "./html"

/** The cards of the notes that came with a slice, and how many of them stand open. */
export function cardsOf({ blocks, notes }: RoomSlice, mentioned: Mentioned, doing: Doing) {
  const segments = blocks.flatMap((block) => block.segments)
  const cards = (notes ?? []).map(
    (note): SentCard => ({
      id: note.id,
      letter: note.letter,
      far: "far" in note,
      node: <Card note={note} mentioned={mentioned} doing={doing} />,
    }),
  )
  return { cards, open: openCards(segments, notes ?? []) }
}

/** The way, without scripts, to the cards beside a slice that are not sent with the page, as HTML; "" where all are. `query`:
 * what the address asks to see, from its question mark on. */
export function wayToLater({ later }: Pick<RoomSlice, "later">, query: string): string {
  if (!later) return ""
  const { first, count } = later
  const href = `${withIn(query, "at", first)}#${first.startsWith("link-") ? first : `remark-${first}`}`
  const words = count === 1 ? "Show the remark here" : `Show the ${count} remarks here`
  return `<a href="${escaped(href)}">${words}</a>`
}

/** The form about a whole paragraph, which a link asks for where there are no scripts; null where it is in another slice. */
export function aboutIn({ blocks }: RoomSlice, editionId: string, paragraph: number) {
  const block = blocks.find((each) => each.numbered && each.paragraph === paragraph)
  if (!block) return null
  const exact = block.segments.map(({ text }) => text).join("")
  const words = { editionId, start: block.start, end: block.start + exact.length, exact }
  return <SayFormLater target={{ words }} label={`Your remark on paragraph ${paragraph}`} />
}
