import type { Actor } from "@/lib/actor"
import { type Db, touch } from "@/lib/db"
import type { EditionKind, Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { givenToReaders } from "@/lib/sources/policy"
import type { Block, BlockType, Edition, SetAside } from "@/lib/text/blocks"
import { type Draft, type DraftBlock, noteMarksOf } from "./draft"
import type { Place } from "./outcome"

type Newest = NonNullable<Awaited<ReturnType<typeof newestEdition>>>
type SourceRow = { id: string; debateId: string }

/** The newest edition of a kind that readers of a source are given, with its blocks; null if there is none. Of
 * translations that in `language`. */
export async function newestEdition(tx: Db, sourceId: string, kind: EditionKind, language?: string | null) {
  const inLanguage = kind === "TRANSLATION" ? { language: language ?? null } : {}
  return tx.edition.findFirst({
    where: { sourceId, kind, ...inLanguage, ...givenToReaders },
    orderBy: { number: "desc" },
    include: {
      blocks: {
        orderBy: { ordinal: "asc" },
        select: { type: true, start: true, end: true, paragraph: true, setAside: true },
      },
    },
  })
}

/** The text and blocks of an edition as `lib/text` takes them. */
export async function editionOf(tx: Db, { blobSha256, blocks, noteMarks }: Newest): Promise<Edition> {
  const { text } = await tx.textBlob.findUniqueOrThrow({ where: { sha256: blobSha256 } })
  return { text, blocks: plainBlocks(blocks), noteMarks: noteMarksOf(noteMarks) }
}

/** Blocks as `lib/text` takes them, of their rows. */
export function plainBlocks(blocks: readonly DraftBlock[]): Block[] {
  return blocks.map(({ type, start, end, setAside }) => ({
    type: type.toLowerCase() as BlockType,
    start,
    end,
    ...(setAside ? { setAside: setAside as SetAside } : {}),
  }))
}

/** Waits, until the open transaction ends, for whoever changes which editions of a source stand; readers wait together. */
export async function editionsStand(tx: Db, editionId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('editions ' || "sourceId", 0))
    FROM "Edition" WHERE "id" = ${editionId}::uuid`
}

/** Keeps others, until the open transaction ends, from making passages of a source and from changing its editions: a
 * reader may be keeping words of the edition before, and they are to be found in the next. */
export async function holdEditions(tx: Db, sourceId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('editions ' || ${sourceId}, 0))`
}

type NewEdition = {
  kind: EditionKind
  language?: string | null
  draft: Draft
  importRecord: Prisma.InputJsonObject
  /** the edition in whose place it comes */
  before: { id: string } | null
  readyAt: Date | null
}

/** Writes an edition of a source, whose editions are held. Returns its id and number. */
export async function writeEdition(
  tx: Db,
  actor: Pick<Actor, "userId">,
  source: SourceRow,
  { draft, before, ...values }: NewEdition,
): Promise<{ id: string; number: number }> {
  const { _max } = await tx.edition.aggregate({ where: { sourceId: source.id }, _max: { number: true } })
  const [id, number] = [newId(), (_max.number ?? 0) + 1]
  await tx.textBlob.createMany({ data: [{ sha256: draft.sha256, text: draft.text }], skipDuplicates: true })
  await tx.edition.create({
    data: {
      id,
      debateId: source.debateId,
      sourceId: source.id,
      number,
      ...values,
      blobSha256: draft.sha256,
      noteMarks: draft.noteMarks,
      supersedesId: before?.id ?? null,
      createdById: actor.userId,
    },
  })
  await tx.block.createMany({
    data: draft.blocks.map((block, ordinal) => ({ editionId: id, ordinal, ...block })),
  })
  if (values.readyAt) touch(source.debateId)
  return { id, number }
}

/** A new anchor of a passage in an edition. */
export function anchorRow(debateId: string, editionId: string, passageId: string, place: Place) {
  return { id: newId(), debateId, editionId, passageId, ...place }
}

/**
 * Makes these the current anchors of their passages in an edition, in one run. What stands so already, or was decided
 * by hand, is left alone. Returns how many were written.
 */
export async function writeAnchors(
  tx: Db,
  actor: Pick<Actor, "userId">,
  { debateId }: { debateId: string },
  editionId: string,
  places: ReadonlyMap<string, Place>,
): Promise<number> {
  const current = await tx.anchor.findMany({ where: { editionId, supersededAt: null } })
  const known = new Map(current.map((anchor) => [anchor.passageId, anchor]))
  const changed = [...places].filter(([passageId, place]) => {
    const anchor = known.get(passageId)
    if (!anchor) return true
    if (anchor.decidedById) return false
    const { state, start = null, end = null } = place
    return !(anchor.state === state && anchor.start === start && anchor.end === end)
  })
  if (changed.length === 0) return 0
  const stale = changed.flatMap(([passageId]) => known.get(passageId)?.id ?? [])
  await tx.anchor.updateMany({ where: { id: { in: stale } }, data: { supersededAt: new Date() } })
  const runId = newId()
  const total = changed.length
  const run = { id: runId, debateId, editionId, total, createdById: actor.userId, doneAt: new Date() }
  await tx.anchorRun.create({ data: run })
  await tx.anchor.createMany({
    data: changed.map(([passageId, place]) => ({
      ...anchorRow(debateId, editionId, passageId, place),
      runId,
    })),
  })
  touch(debateId)
  return changed.length
}
