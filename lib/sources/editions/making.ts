import type { Actor } from "@/lib/actor"
import { type Db, touch } from "@/lib/db"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import type { Edition } from "@/lib/text/blocks"
import { draftOf, isSame } from "./draft"
import { holdEditions, newestEdition, writeEdition } from "./rows"

export type NewText = {
  sourceId: string
  kind: "FULL" | "TRANSLATION"
  language?: string | null
  edition: Edition
  /** what was done to the text that was brought */
  importRecord: Prisma.InputJsonObject
}

/** `runId`: the pass over its passages, without which readers are not given it; null where it needs none. */
export type MadeEdition = { editionId: string; number: number; runId: string | null }

type SourceRow = { id: string; debateId: string }

/** Writes an edition of a source, and the pass over its passages that is to be made. A text that the source has already
 * is not written again: `made` is false. */
export async function beginEdition(
  tx: Db,
  actor: Actor,
  source: SourceRow,
  { kind, language, edition, importRecord }: Omit<NewText, "sourceId">,
): Promise<MadeEdition & { made: boolean }> {
  await holdEditions(tx, source.id)
  const draft = draftOf(edition)
  const before = await newestEdition(tx, source.id, kind, language)
  if (before && isSame(before, draft))
    return { editionId: before.id, number: before.number, runId: null, made: false }
  const total = kind === "FULL" ? await tx.passage.count({ where: { sourceId: source.id } }) : 0
  const readyAt = total === 0 ? new Date() : null
  const values = { kind, language, draft, importRecord, before, readyAt }
  const { id, number } = await writeEdition(tx, actor, source, values)
  if (total === 0) {
    await attached(tx, actor, source, id, NONE)
    return { editionId: id, number, runId: null, made: true }
  }
  const run = { id: newId(), debateId: source.debateId, editionId: id, total, createdById: actor.userId }
  await tx.anchorRun.create({ data: run })
  return { editionId: id, number, runId: run.id, made: true }
}

type Counts = { kept: number; moved: number; uncertain: number; refused: number; lost: number }

const NONE: Counts = { kept: 0, moved: 0, uncertain: 0, refused: 0, lost: 0 }

/** How many passages were kept, moved and so on in an edition. */
export async function countsOf(tx: Db, editionId: string): Promise<Counts> {
  const rows = await tx.anchor.groupBy({
    by: ["state"],
    where: { editionId, supersededAt: null },
    _count: true,
  })
  const counts = rows.map(({ state, _count }) => [state.toLowerCase(), _count])
  return { ...NONE, ...(Object.fromEntries(counts) as Partial<Counts>) }
}

/** Says that readers are given an edition from now on. */
export async function attached(
  tx: Db,
  actor: Pick<Actor, "userId">,
  { id, debateId }: SourceRow,
  editionId: string,
  counts: Counts,
): Promise<void> {
  touch(debateId)
  await record(tx, actor, "source.text-attached", { kind: "source", id, debateId }, { editionId, ...counts })
}
