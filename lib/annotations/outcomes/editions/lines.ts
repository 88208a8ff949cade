import type { Prisma } from "@/lib/generated/prisma/client"
import { runKey } from "@/lib/sources/editions/job"
import { standing } from "@/lib/sources/editions/standing"
import type { Counts, EditionLine, Stage } from "../view"

/** What is read of an edition to list it. */
export const editionRows = {
  select: {
    id: true,
    number: true,
    kind: true,
    language: true,
    supersedesId: true,
    createdAt: true,
    createdById: true,
    readyAt: true,
    withdrawnAt: true,
    withdrawnById: true,
    importRecord: true,
    runs: { where: { doneAt: null, undoneAt: null }, select: { id: true } },
  },
} satisfies Prisma.EditionDefaultArgs

export type EditionRow = Prisma.EditionGetPayload<typeof editionRows>

type Known = {
  counts: Counts | undefined
  /** passages to look for */
  total: number
  names: ReadonlyMap<string, string>
  /** keys of jobs that have failed for good */
  failed: ReadonlySet<string | null>
}

function stageOf(row: EditionRow, all: readonly EditionRow[], failed: Known["failed"]): Stage {
  if (row.withdrawnAt) return "taken-back"
  if (!row.readyAt) return row.runs.some(({ id }) => failed.has(runKey(id))) ? "failed" : "looking"
  const given = all
    .filter(({ withdrawnAt, readyAt }) => !withdrawnAt && readyAt)
    .sort((a, b) => a.number - b.number)
  return standing(given).includes(row) ? "given" : "before"
}

type Made = {
  from?: unknown
  fileName?: unknown
  mended?: unknown
  refused?: { kinds?: unknown[]; places?: unknown[] }
}

// Of editions of all times: earlier ones kept a mere number of mends.
function madeOf(record: Prisma.JsonValue): EditionLine["made"] {
  const { from, fileName, mended, refused } = record as Made
  const counted = typeof mended === "object" && mended !== null ? mended : {}
  return {
    from: typeof from === "string" ? from : "text",
    fileName: typeof fileName === "string" ? fileName : null,
    mended: (Object.entries(counted) as [string, number][]).sort((a, b) => b[1] - a[1]),
    refused: (refused?.kinds?.length ?? 0) + (refused?.places?.length ?? 0),
  }
}

/** An edition as it is listed among `all` editions of its source. */
export function lineOf(row: EditionRow, all: readonly EditionRow[], known: Known): EditionLine {
  const { counts, total, names, failed } = known
  const stage = stageOf(row, all, failed)
  const name = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  const done = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : 0
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    language: row.language,
    stage,
    at: row.createdAt.toISOString(),
    takenBackAt: row.withdrawnAt?.toISOString() ?? null,
    by: name(row.createdById),
    takenBackBy: name(row.withdrawnById),
    made: madeOf(row.importRecord),
    counts: row.kind === "TRANSLATION" ? null : (counts ?? null),
    looking: stage === "looking" || stage === "failed" ? { done: Math.min(done, total), total } : null,
  }
}
