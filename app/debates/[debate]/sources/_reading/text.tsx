import { counted } from "@/app/_ui/counting"
import type { Doing } from "@/app/annotations/_talk/remark"
import { href } from "@/lib/annotations/reading/filters/schema"
import type { AnnotatedRoom, RoomSlice } from "@/lib/annotations/reading/view"
import { Arrivals } from "./arrivals"
import { keepPieces } from "./kept-html"
import { ReadingRoom } from "./room"
import { setAsideInWords } from "./set-aside"
import { aboutIn, cardsOf, wayToLater } from "./slice-cards"
import { madeOnce } from "./slice-html"
import { Slices } from "./slices"
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
  const made = slices.map((slice) => madeOnce(slice, base, of.query, marksTerms))
  const ways = slices.map((slice) => wayToLater(slice, of.query))
  const by = <T,>(given: (slice: RoomSlice) => T | null) =>
    Object.fromEntries(
      slices.flatMap((slice) => {
        const each = given(slice)
        return each === null ? [] : [[slice.index, each]]
      }),
    )
  return (
    <ReadingRoom of={of} key={edition.id}>
      <div className={styles.text} id="text" data-long={slices.length > LONG || undefined}>
        <Arrivals ids={slices[0]?.passages ?? new Map()} />
        <Slices
          words={keepPieces(
            made.map(({ html }) => html),
            inSteps,
          )}
          ways={keepPieces(ways, inSteps)}
          sums={made.map(({ sum }) => sum).join(" ")}
          firsts={by((slice) => slice.notes && cardsOf(slice, cards, doing))}
          asides={by(
            ({ setAside, blocks }) =>
              setAside && `Set aside: ${setAsideInWords(setAside)} (${counted(blocks.length, "paragraph")})`,
          )}
          beside={writing === null ? {} : by((slice) => aboutIn(slice, edition.id, writing))}
        />
      </div>
    </ReadingRoom>
  )
}
