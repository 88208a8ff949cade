import type { Actor } from "@/lib/actor"
import { type Db, touch } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import type { Block, BlockType, Edition, SetAside } from "@/lib/text/blocks"
import type { Draft, DraftBlock } from "./draft"

export type Place = {
  state: "KEPT" | "UNCERTAIN" | "LOST"
  start?: number
  end?: number
  method: string
  score: number
}
type Newest = NonNullable<Awaited<ReturnType<typeof newestEdition>>>
type SourceRow = { id: string; debateId: string }

/** The newest edition of a kind that a source has, with its blocks; null if it has none. */
export async function newestEdition(tx: Db, sourceId: string, kind: "EXCERPTS" | "FULL") {
  return tx.edition.findFirst({
    where: { sourceId, kind, withdrawnAt: null },
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
export async function editionOf(tx: Db, { blobSha256, blocks }: Newest): Promise<Edition> {
  const { text } = await tx.textBlob.findUniqueOrThrow({ where: { sha256: blobSha256 } })
  return { text, blocks: plainBlocks(blocks) }
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

/** Waits, until the open transaction ends, for whoever writes a new edition of a source; readers wait together. */
export async function editionsStand(tx: Db, editionId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('editions ' || "sourceId", 0))
    FROM "Edition" WHERE "id" = ${editionId}::uuid`
}

/** Writes an edition of a source in the place of `before`, whose anchors are no longer current. Returns its id. */
export async function writeEdition(
  tx: Db,
  actor: Actor,
  source: SourceRow,
  kind: "EXCERPTS" | "FULL",
  draft: Draft,
  importRecord: Prisma.InputJsonObject,
  before: { id: string } | null,
): Promise<string> {
  const id = newId()
  // A reader may be keeping words of the edition before; they are to be found in this one.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('editions ' || ${source.id}, 0))`
  const { _max } = await tx.edition.aggregate({ where: { sourceId: source.id }, _max: { number: true } })
  await tx.textBlob.createMany({ data: [{ sha256: draft.sha256, text: draft.text }], skipDuplicates: true })
  await tx.edition.create({
    data: {
      id,
      debateId: source.debateId,
      sourceId: source.id,
      number: (_max.number ?? 0) + 1,
      kind,
      blobSha256: draft.sha256,
      importRecord,
      supersedesId: before?.id ?? null,
      createdById: actor.userId,
    },
  })
  await tx.block.createMany({
    data: draft.blocks.map((block, ordinal) => ({ editionId: id, ordinal, ...block })),
  })
  if (before) {
    const current = { editionId: before.id, supersededAt: null }
    await tx.anchor.updateMany({ where: current, data: { supersededAt: new Date() } })
  }
  touch(source.debateId)
  return id
}

/**
 * Makes these the current anchors of their passages in an edition, in one run. What stands so already, or was decided
 * by hand, is left alone. Returns how many were written.
 */
export async function writeAnchors(
  tx: Db,
  actor: Actor,
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
    const { state, start = null, end = null, method } = place
    return !(
      anchor.state === state &&
      anchor.start === start &&
      anchor.end === end &&
      anchor.method === method
    )
  })
  if (changed.length === 0) return 0
  const stale = changed.flatMap(([passageId]) => known.get(passageId)?.id ?? [])
  await tx.anchor.updateMany({ where: { id: { in: stale } }, data: { supersededAt: new Date() } })
  const runId = newId()
  const doneAt = new Date()
  await tx.anchorRun.create({ data: { id: runId, debateId, editionId, createdById: actor.userId, doneAt } })
  await tx.anchor.createMany({
    data: changed.map(([passageId, place]) => ({
      id: newId(),
      debateId,
      passageId,
      editionId,
      runId,
      ...place,
    })),
  })
  touch(debateId)
  return changed.length
}
