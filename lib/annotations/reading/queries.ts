import type { Actor } from "@/lib/actor"
import { once } from "@/lib/cache"
import { content } from "@/lib/claims/content/queries"
import { openSource } from "@/lib/claims/reading/queries"
import { termsStandingIn } from "@/lib/claims/terms/queries"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { isId } from "@/lib/ids"
import { canReadFullText } from "@/lib/sources/policy"
import { editionFor } from "@/lib/sources/queries"
import { linkEndsIn } from "../links/queries"
import { toLookThrough } from "../outcomes/editions/queries"
import { canReadAnnotation, writingIn } from "../policy"
import { besideOf } from "./beside"
import { filterGround, placingOf, seeing } from "./filters/queries"
import { type Asked, leavesOut, NOTHING_ASKED } from "./filters/schema"
import { LINKED } from "./filters/tones"
import type { FilterView } from "./filters/view"
import { keptNotes, type PlacedNote, stands, threadsIn } from "./notes"
import { keptThreads, type Thread } from "./placings/queries"
import { roomSlices } from "./room"
import { type Slice, sliceAt, slicesOf } from "./slices"
import { standingFor } from "./standing/queries"
import type { AnnotatedRoom } from "./view"

/** The fragment of a link between passages, and its id. */
export const LINK = /^link-(?:from-)?(.+)$/

// So many threads come with the page; the others when their slice comes near.
const WITH_THE_PAGE = 24

/** A debate's content and a source in it, for who may see them. */
export async function opened(actor: Actor, debate: string, slug: string) {
  const of = await content(actor, debate)
  const source = of.sources.find((each) => each.slug === slug)
  if (!source) throw notFound("source")
  return { of, source }
}

/**
 * A source to read with what this actor may see of the talk beside its words. The first threads come with it, and those
 * beside the words of the remark `at`. `asked`: the filters and colours that its address asks for.
 */
export async function annotatedSource(
  actor: Actor,
  debate: string,
  slug: string,
  at?: string,
  asked: Asked = NOTHING_ASKED,
): Promise<AnnotatedRoom> {
  const { of, source } = await opened(actor, debate, slug)
  const debateId = of.debate.id
  const { edition } = editionFor(actor, { ...source, debateId })
  if (!edition) throw notFound("text of this source")
  const here = { sourceId: source.id, editionId: edition.id }
  const standing = standingFor(actor, debateId, source.id)
  // All that waits for nothing else is asked for together.
  const [place, curating, { newest, leftOff }, ends, ground] = await Promise.all([
    openSource(actor, of, slug),
    toLookThrough(actor, of, slug),
    standing,
    linkEndsIn(actor, of, here),
    filterGround(
      actor,
      debateId,
      standing.then(({ visited }) => visited),
    ),
  ])
  const { room, blocks, entries } = place
  const [terms, threads] = await Promise.all([
    termsStandingIn(of, place),
    keptThreads(actor, debateId, here, of.key, newest),
  ])
  const { sight, filters } = seeing(actor, of, { sourceId: source.id, entries, threads }, asked, ground)
  const notes = sight.notes(keptNotes(blocks, threads, ends))
  const slices = slicesOf(blocks)
  const wanted = withThePage(slices, notes, await noteNamed(actor, debateId, at))
  const adrift = threads.filter((thread) => !stands(thread) && sight.keeps(placingOf(thread)))
  const sent = notes.filter(({ block }) => wanted.has(sliceAt(slices, block)))
  const beside = await besideOf(actor, of, [...threadsIn(sent), ...adrift.map(({ id }) => id)], ends)
  const readsTexts = canReadFullText(actor, { ...source, debateId })
  const words = readsTexts
    ? await wordsOf(adrift.map(({ passageId }) => passageId))
    : new Map<string, string>()
  return {
    ...room,
    sourceId: source.id,
    leftOff: leftOff?.editionId === here.editionId ? leftOff.offset : null,
    slices: roomSlices(
      { ...place, terms },
      slices,
      notes,
      (slice) => (wanted.has(slice) ? beside : null),
      sight,
    ),
    length: place.text.length,
    headings: blocks
      .filter(({ type, setAside }) => type === "HEADING" && !setAside)
      .map(({ start, end }) => ({ start, text: place.text.slice(start, end) })),
    placings: standingThreads(threads)(notes),
    filters: withLinks(filters(), notes),
    hasTerms: terms.size > 0,
    adrift: adrift.flatMap(({ id, passageId }) => {
      const thread = beside.threads.get(id)
      const links = beside.links.get(id) ?? []
      return thread ? { words: words.get(passageId) ?? null, thread, links } : []
    }),
    adriftEnds: leavesOut(asked) ? [] : ends.filter(({ place: stood }) => !stood),
    cards: beside.cards,
    writing: writingIn(actor, debateId),
    translated: readsTexts && source.editions.some(({ kind }) => kind === "TRANSLATION"),
    curating,
  }
}

// In the order in which their words end.
const standingThreads = once((threads: readonly Thread[]) => {
  const standing = new Map(threads.filter(stands).map((thread) => [thread.id, thread]))
  return once((notes: readonly PlacedNote[]) => notes.flatMap(({ note }) => standing.get(note.id) ?? []))
})

const withLinks = (view: FilterView, notes: readonly PlacedNote[]): FilterView =>
  notes.some(({ note }) => note.tone === "link") ? { ...view, legend: [...view.legend, LINKED] } : view

// The first slices as far as their threads are few, and the one in which a wanted thread stands.
function withThePage(
  slices: readonly Slice[],
  notes: readonly PlacedNote[],
  thread: string | null,
): Set<number> {
  const counts = slices.map(() => 0)
  const wanted = new Set<number>()
  for (const { block, note } of notes) {
    const index = sliceAt(slices, block)
    counts[index]!++
    if (note.id === thread) wanted.add(index)
  }
  let sent = 0
  for (const [index, count] of counts.entries()) {
    if (sent + count > WITH_THE_PAGE) break
    sent += count
    wanted.add(index)
  }
  return wanted
}

// The first remark of the thread in which a remark stands, as far as this actor may see it; the fragment of a link is itself.
async function noteNamed(actor: Actor, debateId: string, at: string | undefined): Promise<string | null> {
  if (at && LINK.test(at)) return at
  if (!at || !isId(at)) return null
  const row = await db().annotation.findFirst({ where: { id: at, debateId }, include: { debate: true } })
  return row && canReadAnnotation(actor, row) ? (row.rootId ?? row.id) : null
}

async function wordsOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db().passage.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, exact: true },
  })
  return new Map(rows.map(({ id, exact }) => [id, exact]))
}
