import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { openSource } from "@/lib/claims/reading/queries"
import { readingBlocks } from "@/lib/claims/reading/room"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { canReadFullText } from "@/lib/sources/policy"
import { toLookThrough } from "../outcomes/editions/queries"
import { writingIn } from "../policy"
import { remarksInSource } from "../queries"
import { drawnIn, notesOf } from "./notes"
import type { AnnotatedRoom } from "./view"

/** A source to read with what this actor may see of the talk beside its words; one query more than the source alone, another
 * where words are spoken of that the text does not have, and another for its curators. */
export async function annotatedSource(actor: Actor, debate: string, slug: string): Promise<AnnotatedRoom> {
  const of = await content(actor, debate)
  const source = of.sources.find((each) => each.slug === slug)
  if (!source) throw notFound("source")
  const [{ room, text, blocks, anchors, entries }, said, curating] = await Promise.all([
    openSource(actor, of, slug),
    remarksInSource(actor, of, source.id),
    toLookThrough(actor, of, slug),
  ])
  const { notes: found, adrift } = notesOf(anchors, said.threads)
  const notes = found.map((note) => drawnIn(note, blocks))
  const marks = notes.map(({ letter, start, end }) => ({ id: letter, start, end }))
  const readsTexts = canReadFullText(actor, { ...source, debateId: of.debate.id })
  const words = readsTexts
    ? await wordsOf(adrift.map(({ passageId }) => passageId))
    : new Map<string, string>()
  return {
    ...room,
    sourceId: source.id,
    blocks: readingBlocks(text, blocks, entries, marks).map((block, index) => ({
      ...block,
      notes: notes
        .filter(({ end }) => end > blocks[index]!.start && end <= blocks[index]!.end)
        .map(({ start: _start, end: _end, ...note }) => note),
    })),
    notes: notes.length,
    adrift: adrift.map(({ passageId, thread }) => ({ words: words.get(passageId) ?? null, thread })),
    cards: said.cards,
    writing: writingIn(actor, of.debate.id),
    translated: readsTexts && source.editions.some(({ kind }) => kind === "TRANSLATION"),
    curating,
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
