import type { Db } from "@/lib/db"
import { readAs } from "@/lib/debates/into"
import type { Corrected } from "./schema"
import { type Values, valuesOf } from "./values"

type Finder = { findUniqueOrThrow(args: { where: { id: string }; include?: object }): Promise<Values> }

/** What a row says now, and what it said in the version that a proposer read; the same while it has not changed. */
export type Standing = { version: number; removed: boolean; now: Values; read: Values }

/** How a row stands that a proposal corrects. Two queries, one while it has not changed. */
export async function standingOf(tx: Db, kind: Corrected, id: string, of: number): Promise<Standing> {
  const include = kind === "evidence" ? { speakers: true } : undefined
  const row = await (tx[kind] as unknown as Finder).findUniqueOrThrow({ where: { id }, include })
  const version = row.version as number
  const kept =
    version === of
      ? null
      : await tx.revision.findUnique({
          where: { subjectKind_subjectId_version: { subjectKind: kind, subjectId: id, version: of } },
          select: { before: true },
        })
  const now = await asRead(tx, kind, valuesOf(kind, row))
  const read = kept ? await asRead(tx, kind, valuesOf(kind, kept.before as Values)) : now
  return { version, removed: row.deletedAt !== null, now, read }
}

// On the page a claim stands on the question, and takes the position, that its own were merged into.
async function asRead(tx: Db, kind: Corrected, values: Values): Promise<Values> {
  if (kind !== "claim") return values
  const { questionId, positionId } = values as { questionId: string; positionId: string | null }
  return {
    ...values,
    questionId: await readAs(tx, "question", questionId),
    positionId: positionId && (await readAs(tx, "position", positionId)),
  }
}
