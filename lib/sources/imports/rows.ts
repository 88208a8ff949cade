import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError, notFound } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"
import { visibleImports } from "./policy"
import type { ImportLine, ImportState } from "./view"

const ELSEWHERE =
  "Someone else has decided on this text meanwhile. Look at it as it is now, then decide again."

/** What goes when an import ends: only a line of its history stays. */
export const WITHOUT_WORDS = { bytes: null, material: Prisma.DbNull, refused: {} }

/** A text that was read and is neither an edition nor given up, as this actor may see it, in the version that they saw;
 * `not_found`, or `conflict` where it is no longer so. */
export async function openImport(tx: Db, actor: Actor, known: { id: string; version: number }) {
  const row = await tx.textImport.findFirst({
    where: { id: known.id, ...visibleImports(actor) },
    omit: { bytes: true, material: true },
  })
  if (!row) throw notFound("text on its way in")
  if (!row.readAt || row.closedAt || row.version !== known.version) throw new AppError("conflict", ELSEWHERE)
  return row
}

/** Changes an import that stands in the version that was seen, and raises it; else `conflict`. */
export async function changeImport(
  tx: Db,
  actor: Actor,
  { id, version }: { id: string; version: number },
  data: Prisma.TextImportUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.textImport.updateMany({
    where: { id, version, closedAt: null },
    data: { ...data, updatedById: actor.userId, version: version + 1 },
  })
  if (count === 0) throw new AppError("conflict", ELSEWHERE)
}

export const lineSelect = {
  id: true,
  fileName: true,
  size: true,
  createdAt: true,
  createdById: true,
  done: true,
  total: true,
  problem: true,
  readAt: true,
  closedAt: true,
  edition: { select: { number: true } },
} as const

type LineRow = Prisma.TextImportGetPayload<{ select: typeof lineSelect }>

/** A text on its way in as a line of a list; `names` of people by their ids. */
export function lineOf(row: LineRow, names: ReadonlyMap<string, string>): ImportLine {
  const { id, fileName, size, createdAt: at, createdById } = row
  return { id, fileName, size, at, by: names.get(createdById ?? "") ?? null, ...stateOf(row) }
}

function stateOf({ edition, closedAt, problem, readAt, done, total }: LineRow): ImportState {
  if (edition) return { state: "made", edition: edition.number }
  if (closedAt) return { state: "given-up" }
  if (problem !== null) return { state: "failed", problem }
  return readAt ? { state: "read" } : { state: "reading", done, total }
}
