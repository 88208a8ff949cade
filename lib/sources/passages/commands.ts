import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { curatedRow } from "@/lib/debates/curated"
import { AppError, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import type { EditionKind } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"
import { placeIn } from "@/lib/sources/editions/anchoring"
import { storedEdition } from "@/lib/sources/editions/queries"
import { editionsStand } from "@/lib/sources/editions/rows"
import { standing } from "@/lib/sources/editions/standing"
import { givenToReaders, visibleEditions } from "@/lib/sources/policy"
import { fingerprint } from "./fingerprint"
import * as input from "./schema"
import { placeOf, quotationAt } from "./selected"

/** The passage with these words at this place in a source: found, or made. A passage is never changed. Returns its id. */
export async function keepPassage(actor: Actor, given: input.KeepPassage): Promise<string> {
  const { sourceId, exact, prefix, suffix, locator } = input.keepPassage.parse(given)
  const words = { exact, prefix: prefix || null, suffix: suffix || null, locator: locator || null }
  return inTransaction(async (tx) => {
    const source = await curatedRow(tx, actor, "source", { id: sourceId, version: 0 })
    const key = { sourceId, fingerprint: fingerprint(words) }
    const known = await tx.passage.findUnique({ where: { sourceId_fingerprint: key }, select: { id: true } })
    if (known) return known.id
    if (source.deletedAt)
      throw new AppError("invalid", "This source was removed. Restore it first.", "sourceId")
    const { debateId } = source
    const row = { id: newId(), debateId, ...key, ...words, createdById: actor.userId }
    // Another may keep the same words at this moment: then that row is the one.
    const { count } = await tx.passage.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) return (await tx.passage.findUniqueOrThrow({ where: { sourceId_fingerprint: key } })).id
    await record(tx, actor, "passage.kept", { kind: "passage", id: row.id, debateId })
    return row.id
  })
}

/**
 * The passage of words that a reader selected in an edition they may read: found, or made and anchored in the source's
 * editions. Its making is no event: it would tell of a remark that others may not see. `conflict`: the text has changed.
 */
export async function passageOfSelection(
  actor: Actor,
  given: input.SelectedWords,
): Promise<{ passageId: string; debateId: string; sourceId: string }> {
  const words = input.selectedWords.parse(given)
  if (actor.userId === null) throw new AppError("unauthenticated", "Sign in to write about these words.")
  return inTransaction(async (tx) => {
    await editionsStand(tx, words.editionId)
    const { debateId, sourceId, editions, current } = await editionsBy(tx, actor, words.editionId)
    const [seen, here] = await Promise.all([storedEdition(words.editionId), storedEdition(current)])
    const range = placeOf(seen.edition, here.edition, words)
    if (!range) throw new AppError("conflict", CHANGED, "words")
    const place = { editionId: current, ...range }
    const passageId = await passageAt(tx, place, here.edition.text.slice(range.start, range.end))
    if (passageId) return { passageId, debateId, sourceId }
    const row = { debateId, sourceId, createdById: actor.userId, ...quotationAt(here, range) }
    return { passageId: await anchoredPassage(tx, row, place, editions), debateId, sourceId }
  })
}

type Place = { editionId: string; start: number; end: number }
type Standing = { id: string; kind: EditionKind }
type PassageRow = ReturnType<typeof quotationAt> & {
  debateId: string
  sourceId: string
  createdById: string | null
}

const THERE = { state: "KEPT" as const, method: "position", score: 1 }
const LOST = { state: "LOST" as const, method: "none", score: 0 }
const CHANGED =
  "This text has changed meanwhile, and these words could not be found in it. Your remark is kept; select the words again."

/** The source of an edition that the actor may read, its editions that stand, and the one in this one's place. */
async function editionsBy(tx: Db, actor: Actor, id: string) {
  const seen = await tx.edition.findFirst({
    where: { id, ...visibleEditions(actor) },
    select: {
      kind: true,
      language: true,
      debateId: true,
      sourceId: true,
      source: {
        select: {
          editions: {
            where: givenToReaders,
            orderBy: { number: "asc" },
            select: { id: true, kind: true, language: true },
          },
        },
      },
    },
  })
  const editions = standing(seen?.source.editions ?? [])
  const current = editions.find(
    ({ kind, language }) => kind === seen?.kind && (kind !== "TRANSLATION" || language === seen.language),
  )
  if (!seen || !current) throw notFound("text")
  return { ...seen, editions, current: current.id }
}

/** The oldest passage that is known to stand at just this place. */
async function passageAt(tx: Db, place: Place, exact: string): Promise<string | undefined> {
  const found = await tx.anchor.findFirst({
    where: { ...place, state: "KEPT", supersededAt: null, passage: { exact } },
    orderBy: { id: "asc" },
    select: { passageId: true },
  })
  return found?.passageId
}

/** Keeps words and says where they stand: in the edition they were taken from just there, in others as it is found. */
async function anchoredPassage(tx: Db, row: PassageRow, place: Place, editions: Standing[]): Promise<string> {
  const key = { sourceId: row.sourceId, fingerprint: fingerprint(row) }
  const passage = { id: newId(), ...row, prefix: row.prefix || null, suffix: row.suffix || null }
  const { count } = await tx.passage.createMany({ data: [{ ...passage, ...key }], skipDuplicates: true })
  const { id } = count
    ? passage
    : await tx.passage.findUniqueOrThrow({ where: { sourceId_fingerprint: key }, select: { id: true } })
  const anchors = editions.map(async ({ id: editionId, kind }) => {
    const of = { id: newId(), debateId: row.debateId, passageId: id, editionId }
    if (editionId === place.editionId) return { ...of, ...place, ...THERE }
    // A translation has none of these words.
    if (kind === "TRANSLATION") return { ...of, ...LOST }
    const { edition, blocks } = await storedEdition(editionId)
    return { ...of, ...placeIn({ edition, blocks }, passage) }
  })
  await tx.anchor.createMany({ data: await Promise.all(anchors), skipDuplicates: true })
  return id
}
