import type { ReadingBlock } from "@/lib/claims/reading/view"
import type { PlacedNote } from "../notes"
import type { Placing } from "../placing"
import type { About, Served } from "./about"
import { keeps, keepsPassage, within } from "./keep"
import { type Asked, leavesOut, showsAll } from "./schema"
import { type Tone, tonesOf } from "./tones"

/** What of a text an address lets one see: which notes, which passages, and their tones. */
export type Sight = {
  keeps: (placing: Placing) => boolean
  /** the notes that are kept, with their letters as they are, in the tones asked for */
  notes: (notes: readonly PlacedNote[]) => readonly PlacedNote[]
  /** a block without the marks of passages that are left out: where their words begin stays, for links */
  block: (block: ReadingBlock) => ReadingBlock
  /** tones of passages by number, where colours say what they serve */
  tones: ReadonlyMap<number, Tone>
}

/** What is seen where nothing is asked. */
export const ALL: Sight = {
  keeps: () => true,
  notes: (notes) => notes,
  block: (block) => block,
  tones: new Map(),
}

/** What is seen of a text when this is asked of it. `placings` are all its threads, `evidence` its passages by number; a note
 * that is none of the threads (a link from elsewhere) is seen when nothing is left out. */
export function sightOf(
  asking: Asked,
  about: About,
  evidence: readonly (Served & { number: number })[],
  placings: readonly Placing[],
): Sight {
  const asked = within(asking, about)
  const some = leavesOut(asked)
  if (showsAll(asked)) return ALL
  const tones = tonesOf(asked.colour, about, placings)
  const [keepsThread, keepsWords] = [keeps(asked, about), keepsPassage(asked, about)]
  const threads = new Map(placings.map((placing) => [placing.id, placing]))
  const kept = new Set(evidence.filter(keepsWords).map(({ number }) => number))
  const isKept = (number: number) => kept.has(number)
  return {
    keeps: keepsThread,
    notes: (notes) =>
      notes.flatMap((placed) => {
        const placing = threads.get(placed.note.id)
        if (!placing) return some ? [] : [placed]
        if (!keepsThread(placing)) return []
        if (asked.colour === "kind") return [placed]
        return [{ ...placed, note: { ...placed.note, look: tones.note(placing) } }]
      }),
    block: (block) => ({
      ...block,
      segments: block.segments.map((segment) => ({
        ...segment,
        passages: segment.passages.filter(isKept),
        ends: segment.ends.filter(isKept),
      })),
      entries: block.entries.filter(({ number }) => isKept(number)),
    }),
    tones: new Map(
      evidence.flatMap((each) => {
        const tone = tones.passage(each)
        return tone ? [[each.number, tone] as const] : []
      }),
    ),
  }
}
