import type { Block } from "@/lib/text/blocks"
import { isRefusable } from "@/lib/text/clean"
import type { Stretch } from "./pages"
import { beginningOf, piecesOf, type Sides } from "./pieces"
import type { Worked } from "./proposal"
import { spansOf } from "./spans"
import type { Touched } from "./touched"

/** One proposal in a block. `kindRefused`: it is left undone with all of its kind; `fixed`: it cannot be refused. */
export type PlaceView = {
  id: string
  before: string
  after: string
  /** the raw words on either side of a mend */
  around: [string, string] | null
  refused: boolean
  kindRefused: boolean
  fixed: boolean
}

/** The proposals of one kind in a block, and the page and number of the next block with such. */
export type GroupView = { kind: string; places: PlaceView[]; next: Spot | null }

export type Spot = { page: number; block: number }

export type BlockView = Pick<Block, "type" | "setAside"> & {
  /** from 1, in the text as it now becomes */
  number: number
  sides: Sides
  groups: GroupView[]
}

/** Blocks of which nothing is to be said: their number, and the first words of some of them. */
export type UnchangedView = { count: number; beginnings: { number: number; words: string }[] }

export type StretchView =
  | ({ block: BlockView } & { unchanged?: never })
  | { unchanged: UnchangedView; block?: never }

const MOST_BEGINNINGS = 40
const AROUND = 16

/** The page of that number (from 1; the nearest there is) of a text as it came in beside what it becomes. */
export function previewPage(worked: Worked, asked: number): { page: number; stretches: StretchView[] } {
  const page = Math.min(Math.max(1, asked), worked.pages.length)
  const pageOf = placesOfPages(worked.pages)
  const stretches = worked.pages[page - 1]!.map((stretch) =>
    stretch.touched
      ? { block: blockView(worked, stretch.first, pageOf) }
      : { unchanged: unchanged(worked, stretch) },
  )
  return { page, stretches }
}

/** On which page the first block of each kind is. */
export function firstSpots({ pages, byKind }: Worked): Map<string, Spot> {
  const pageOf = placesOfPages(pages)
  return new Map([...byKind].map(([kind, [first]]) => [kind, spot(first!, pageOf)]))
}

type PageOf = Map<number, number>

const spot = (block: number, pageOf: PageOf): Spot => ({ page: pageOf.get(block)!, block: block + 1 })

function placesOfPages(pages: readonly Stretch[][]): PageOf {
  const touched = pages.map((page) => page.filter((stretch) => stretch.touched))
  return new Map(touched.flatMap((page, i) => page.map(({ first }) => [first, i + 1] as const)))
}

function unchanged({ now }: Worked, { first, end }: Stretch): UnchangedView {
  const shown = now.blocks.slice(first, Math.min(end, first + MOST_BEGINNINGS))
  const beginnings = shown.map((block, i) => ({
    number: first + i + 1,
    words: beginningOf(now.text, block),
  }))
  return { count: end - first, beginnings }
}

function blockView(worked: Worked, at: number, pageOf: PageOf): BlockView {
  const { material, now, touched } = worked
  const [block, { mends }] = [now.blocks[at]!, touched[at]!]
  const inside = mends.filter(({ between }) => !between)
  const texts = { raw: material.text, clean: now.text }
  const sides = piecesOf(texts, spansOf(texts, now.origins[at]!, block, inside), inside)
  return {
    number: at + 1,
    type: block.type,
    setAside: block.setAside,
    sides,
    groups: groups(worked, at, pageOf),
  }
}

function groups({ material, refused, touched, byKind }: Worked, at: number, pageOf: PageOf): GroupView[] {
  const places = allPlaces(touched[at]!, material.text)
  return [...new Set(places.map(({ kind }) => kind))].map((kind) => {
    const after = byKind.get(kind)?.find((block) => block > at)
    const kindRefused = refused.kinds.includes(kind)
    const ofKind = places.filter((place) => place.kind === kind)
    return {
      kind,
      places: ofKind.map(({ kind: _, ...place }) => ({ ...place, kindRefused, fixed: !isRefusable(kind) })),
      next: after === undefined ? null : spot(after, pageOf),
    }
  })
}

function allPlaces({ mends, judged }: Touched, raw: string) {
  return [
    ...mends
      .filter(({ quiet }) => !quiet)
      .map(({ id, kind, before, after, refused, start, end }) => {
        const around = wordsAround(raw, start, end)
        return { id, kind: kind as string, before, after, around, refused }
      }),
    ...judged.map(({ id, kind, words, refused }) => {
      const shown = kind === "note-mark" ? words : ""
      return { id, kind: kind as string, before: shown, after: shown, around: null, refused }
    }),
  ]
}

/** The raw words on the same line before and after a place, cut at spaces. */
function wordsAround(raw: string, start: number, end: number): [string, string] {
  const before = raw.slice(Math.max(0, start - AROUND), start)
  const after = raw.slice(end, end + AROUND)
  const [lead, trail] = [before.split("\n").at(-1)!, after.split("\n")[0]!]
  return [
    lead === before && start > AROUND ? lead.replace(/^\S* (?=.)/, "") : lead,
    trail === after ? trail.replace(/(?<=.) \S*$/, "") : trail,
  ]
}
