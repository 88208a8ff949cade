import { withIn } from "@/app/_ui/query"
import type { Doing } from "@/app/annotations/_talk/remark"
import { SayForm } from "@/app/annotations/_talk/say-form"
import type { Cards as Mentioned } from "@/lib/annotations/body/cards"
import type { RoomSlice } from "@/lib/annotations/reading/view"
import { Cards } from "../_notes/cards"
import { openCards } from "../_notes/fold"

type Props = {
  slice: RoomSlice
  mentioned: Mentioned
  doing: Doing
  /** what the address asks to see, from its question mark on */
  query: string
}

/** The cards beside a slice of the text; without scripts the way to them where they are not sent with the page. */
export function SliceCards({ slice: { blocks, notes, later }, mentioned, doing, query }: Props) {
  if (notes && notes.length > 0) {
    const segments = blocks.flatMap((block) => block.segments)
    return <Cards notes={notes} open={openCards(segments, notes)} mentioned={mentioned} doing={doing} />
  }
  if (!later) return null
  return (
    <noscript>
      <a
        href={`${withIn(query, "at", later.first)}#${later.first.startsWith("link-") ? later.first : `remark-${later.first}`}`}
      >
        {later.count === 1 ? "Show the remark here" : `Show the ${later.count} remarks here`}
      </a>
    </noscript>
  )
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
  return <SayForm target={{ words }} label={`Your remark on paragraph ${paragraph}`} />
}
