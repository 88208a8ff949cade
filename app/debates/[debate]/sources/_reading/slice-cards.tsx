import { withIn } from "@/app/_ui/query"
import type { Doing } from "@/app/annotations/_talk/remark"
import { SayFormLater } from "@/app/annotations/_talk/say-form-later"
import type { Cards as Mentioned } from "@/lib/annotations/body/cards"
import type { RoomSlice } from "@/lib/annotations/reading/view"
import { Card } from "../_notes/card"
import type { SentCard } from "../_notes/cards"
import { openCards } from "../_notes/fold"

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

/** The way, without scripts, to the cards beside a slice that are not sent with the page. `query`: what the address asks to
 * see, from its question mark on. */
export function wayToLater({ later }: RoomSlice, query: string): { href: string; words: string } | null {
  if (!later) return null
  const { first, count } = later
  return {
    href: `${withIn(query, "at", first)}#${first.startsWith("link-") ? first : `remark-${first}`}`,
    words: count === 1 ? "Show the remark here" : `Show the ${count} remarks here`,
  }
}

/** The form about a whole paragraph, which a link asks for where there are no scripts. */
export function WriteAbout({
  slice,
  editionId,
  paragraph,
}: {
  slice: RoomSlice
  editionId: string
  paragraph: number
}) {
  const block = slice.blocks.find((each) => each.numbered && each.paragraph === paragraph)
  if (!block) return null
  const exact = block.segments.map(({ text }) => text).join("")
  const words = { editionId, start: block.start, end: block.start + exact.length, exact }
  return <SayFormLater target={{ words }} label={`Your remark on paragraph ${paragraph}`} />
}
