import type { Actor } from "@/lib/actor"
import { openSource } from "@/lib/claims/reading/queries"
import { termsStandingIn } from "@/lib/claims/terms/queries"
import { db } from "@/lib/db"
import { isId } from "@/lib/ids"
import { linkEndsIn } from "../../links/queries"
import { lastVisitTo } from "../../visits/queries"
import { besideOf } from "../beside"
import { filterGround, seeing } from "../filters/queries"
import { type Asked, NOTHING_ASKED, showsAll } from "../filters/schema"
import { ALL } from "../filters/sight"
import { notesIn, stands, threadsIn } from "../notes"
import { threadsOn } from "../placings/queries"
import { LINK, opened } from "../queries"
import { roomSlices } from "../room"
import { sliceAt, slicesOf } from "../slices"
import type { SlicesAnew } from "../view"

/**
 * Slices of a source made anew: those asked for by index with their threads, and those in which the words of remarks stand
 * (`ids`, of first remarks or replies) with the threads beside the same blocks, whose letters may have changed. Null where
 * another text has taken the place of the edition on the page.
 */
export async function slicesAnew(
  actor: Actor,
  debate: string,
  slug: string,
  asked: { editionId: string; indexes: readonly number[]; ids: readonly string[]; filters?: Asked },
): Promise<SlicesAnew | null> {
  const { of, source } = await opened(actor, debate, slug)
  const { filters = NOTHING_ASKED } = asked
  const place = await openSource(actor, of, slug)
  if (place.room.edition.id !== asked.editionId) return null
  const { blocks } = place
  const all = slicesOf(blocks)
  const about = { sourceId: source.id, editionId: asked.editionId }
  const indexes = new Set(asked.indexes.filter((index) => index < all.length))
  const whole = new Set(indexes)
  const spoken = await wordsSpokenOf(asked.ids, asked.editionId)
  for (const { start, end } of spoken)
    for (const slice of all)
      if (blocks[slice.from]!.start < end && blocks[slice.to - 1]!.end >= start) indexes.add(slice.index)
  const slices = all.filter(({ index }) => indexes.has(index))
  if (slices.length === 0) return { slices: [], cards: {}, parts: new Set() }
  const within = { start: blocks[slices[0]!.from]!.start, end: blocks[slices.at(-1)!.to - 1]!.end + 1 }
  const [terms, threads, ends, ground] = await Promise.all([
    termsStandingIn(of, place),
    // Whose tone is whose depends on all that stands in the text.
    threadsOn(actor, of.debate.id, about, filters.colour === "kind" ? within : undefined),
    linkEndsIn(actor, of, about, within),
    showsAll(filters) ? null : filterGround(actor, of.debate.id, lastVisitTo(actor, source.id)),
  ])
  const seen = { sourceId: source.id, entries: place.entries, threads }
  const { sight } = ground ? seeing(actor, of, seen, filters, ground) : { sight: ALL }
  const notes = sight.notes(notesIn(blocks, threads.filter(stands), ends))
  const spokenIn = (block: number) =>
    spoken.some(({ start, end }) => blocks[block]!.start < end && blocks[block]!.end >= start)
  const here = notes.filter(({ block }) => {
    const index = sliceAt(all, block)
    return whole.has(index) || (indexes.has(index) && spokenIn(block))
  })
  const beside = await besideOf(actor, of, threadsIn(here), ends)
  const parts = new Set([...indexes].filter((index) => !whole.has(index)))
  return {
    slices: roomSlices({ ...place, terms }, slices, notes, () => beside, sight),
    cards: beside.cards,
    parts,
  }
}

// Where in an edition the words stand of which remarks speak or to which they link, whoever may see them: nothing but the place
// is used. A link is named by its fragment.
async function wordsSpokenOf(ids: readonly string[], editionId: string) {
  const known = ids.filter(isId)
  const links = ids.flatMap((id) => LINK.exec(id)?.[1] ?? []).filter(isId)
  if (known.length + links.length === 0) return []
  // Passages first: an edition may have ten thousand places, and looking through them all takes longer than the rest.
  const [said, led] = await Promise.all([
    db().annotation.findMany({
      where: { id: { in: known } },
      select: { passageId: true, root: { select: { passageId: true } } },
    }),
    db().passageLink.findMany({
      where: { OR: [{ annotationId: { in: known } }, { id: { in: links } }] },
      select: { fromId: true, toId: true },
    }),
  ])
  const passages = [
    ...said.flatMap(({ passageId, root }) => [passageId, root?.passageId]),
    ...led.flatMap(({ fromId, toId }) => [fromId, toId]),
  ].filter((id) => typeof id === "string")
  const rows = await db().anchor.findMany({
    where: { editionId, supersededAt: null, passageId: { in: passages } },
    select: { start: true, end: true },
  })
  return rows.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }]))
}
