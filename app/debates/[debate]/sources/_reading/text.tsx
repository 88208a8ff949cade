import { counted } from "@/app/_ui/counting"
import type { Doing } from "@/app/annotations/_talk/remark"
import { href } from "@/lib/annotations/reading/filters/schema"
import type { AnnotatedRoom, RoomSlice } from "@/lib/annotations/reading/view"
import { Arrivals } from "./arrivals"
import { keepHtml } from "./kept-html"
import { ReadingRoom } from "./room"
import { setAsideInWords } from "./set-aside"
import { Slice } from "./slice"
import { cardsOf, WriteAbout, wayToLater } from "./slice-cards"
import { madeOnce } from "./slice-html"
import styles from "./text.module.css"

// From so many slices on only those near the window are laid out.
const LONG = 12

type Props = {
  room: Pick<AnnotatedRoom, "debate" | "source" | "edition" | "slices" | "cards" | "passages" | "filters">
  base: string
  /** what the address asks for without scripts: an act on a remark, or to write about a paragraph */
  doing: Doing
  writing: number | null
  marksTerms: boolean
  /** the page goes out in steps */
  inSteps: boolean
}

/** The text of an edition, slice by slice, with its evidence, disputed terms and what readers speak of marked, and cards beside it. What
 * was set aside as not the text is folded. */
export function Text({ room, base, doing, writing, marksTerms, inSteps }: Props) {
  const { debate, source, edition, slices, cards, filters } = room
  const of = { debate: debate.slug, source: source.slug, editionId: edition.id, query: href(filters.asked) }
  const shown = (slice: RoomSlice) => {
    const { html, sum } = madeOnce(slice, base, of.query, marksTerms)
    const words = { token: keepHtml(html, inSteps), sum }
    return (
      <Slice
        key={slice.index}
        index={slice.index}
        {...words}
        first={slice.notes && cardsOf(slice, cards, doing)}
        later={wayToLater(slice, of.query)}
      >
        {writing !== null && <WriteAbout slice={slice} editionId={edition.id} paragraph={writing} />}
      </Slice>
    )
  }
  return (
    <ReadingRoom of={of} key={edition.id}>
      <div className={styles.text} id="text" data-long={slices.length > LONG || undefined}>
        <Arrivals ids={slices[0]?.passages ?? new Map()} />
        {slices.map((slice) =>
          slice.setAside === null ? (
            shown(slice)
          ) : (
            <details key={slice.index} className={styles.aside}>
              <summary>{`Set aside: ${setAsideInWords(slice.setAside)} (${counted(slice.blocks.length, "paragraph")})`}</summary>
              {shown(slice)}
            </details>
          ),
        )}
      </div>
    </ReadingRoom>
  )
}
