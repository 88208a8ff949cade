import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { openSource } from "@/lib/claims/reading/queries"
import { termsStandingIn } from "@/lib/claims/terms/queries"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { canReadFullText } from "@/lib/sources/policy"
import { linkEndsIn } from "../../links/queries"
import { lastVisitTo } from "../../visits/queries"
import { besideOf } from "../beside"
import { filterGround, placingOf, seeing } from "../filters/queries"
import { type Asked, leavesOut } from "../filters/schema"
import { notesIn } from "../notes"
import type { Placing } from "../placing"
import { type Thread, threadsOn } from "../placings/queries"
import { roomSlices } from "../room"
import { onPaper } from "./numbering"
import type { Paper } from "./view"

const stands = (thread: Thread): thread is Thread & Placing => thread.start !== null && thread.end !== null

/**
 * A source as it is printed: its whole text with all notes that this actor may see and that `asked` does not leave out, at
 * once. Some ten queries, whatever their number.
 */
export async function sourceOnPaper(
  actor: Actor,
  debate: string,
  slug: string,
  asked: Asked,
): Promise<Paper> {
  const of = await content(actor, debate)
  const source = of.sources.find((each) => each.slug === slug)
  if (!source) throw notFound("source")
  const debateId = of.debate.id
  const place = await openSource(actor, of, slug)
  const { room, blocks, text, entries } = place
  const here = { sourceId: source.id, editionId: room.edition.id }
  const [terms, threads, ends, ground] = await Promise.all([
    termsStandingIn(of, place),
    threadsOn(actor, debateId, here),
    linkEndsIn(actor, of, here),
    filterGround(actor, debateId, lastVisitTo(actor, source.id)),
  ])
  const seen = { sourceId: source.id, entries, threads }
  const { sight, filters } = seeing(actor, of, seen, asked, ground)
  const notes = sight.notes(notesIn(blocks, threads.filter(stands), ends))
  const adrift = threads.filter((thread) => !stands(thread) && sight.keeps(placingOf(thread)))
  const spoken = notes.filter(({ note }) => note.tone !== "link").map(({ note }) => note.id)
  const readsTexts = canReadFullText(actor, { ...source, debateId })
  const [beside, exact] = await Promise.all([
    besideOf(actor, of, [...spoken, ...adrift.map(({ id }) => id)], ends),
    wordsOf(readsTexts ? adrift.map(({ passageId }) => passageId) : []),
  ])
  const single = blocks.map(({ setAside }, index) => ({ index, from: index, to: index + 1, setAside }))
  const ranges = new Map<number | string, { start: number; end: number }>()
  for (const entry of entries) ranges.set(entry.number, entry)
  for (const note of notes) ranges.set(note.id, note)
  const quoted = (name: number | string) => {
    const { start, end } = ranges.get(name)!
    return text.slice(start, end)
  }
  return {
    debate: room.debate,
    source: room.source,
    citations: room.citations,
    edition: room.edition,
    fullTextWithheld: room.fullTextWithheld,
    blocks: onPaper(
      roomSlices({ ...place, terms }, single, notes, () => beside, sight),
      quoted,
    ),
    filters: filters(),
    adrift: adrift.flatMap(({ id, passageId }) => {
      const thread = beside.threads.get(id)
      const links = beside.links.get(id) ?? []
      return thread ? [{ words: exact.get(passageId) ?? null, thread, links }] : []
    }),
    adriftEnds: leavesOut(asked) ? [] : ends.filter(({ place: stood }) => !stood),
    cards: beside.cards,
  }
}

async function wordsOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().passage.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, exact: true },
  })
  return new Map(rows.map(({ id, exact }) => [id, exact]))
}
