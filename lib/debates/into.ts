import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"

/** Kinds of rows of which one can go into another, to be read as one with it. */
type MergedKind = "claim" | "question" | "position"

const TABLES: Record<MergedKind, Prisma.Sql> = {
  claim: Prisma.sql`"Claim"`,
  question: Prisma.sql`"Question"`,
  position: Prisma.sql`"Position"`,
}

type Row = { id: string; debateId: string; mergedIntoId: string | null; deletedAt: Date | null }

/** Whether rows of a kind can go into one another. */
export function canGoInto(kind: string): kind is MergedKind {
  return Object.hasOwn(TABLES, kind)
}

/** The row of a merged one's kind that it is to go into, both held until the end of the transaction. Throws `invalid` unless both
 * stand in one debate, are two, and are not merged themselves; so no merge leads in a circle. */
export async function goesInto(tx: Db, kind: MergedKind, id: string, intoId: string): Promise<void> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT id, "debateId", "mergedIntoId", "deletedAt" FROM ${TABLES[kind]}
    WHERE id = ANY(${[id, intoId]}::uuid[]) ORDER BY id FOR UPDATE`
  const [row, into] = [id, intoId].map((each) => rows.find((found) => found.id === each))
  if (id === intoId) throw new AppError("invalid", `Choose another ${kind} to merge it into.`, "intoId")
  if (!row || !into || into.deletedAt || row.debateId !== into.debateId)
    throw new AppError("invalid", `There is no such ${kind} in this debate.`, "intoId")
  if (row.deletedAt) throw new AppError("conflict", `This ${kind} was removed. Restore it first.`)
  if (row.mergedIntoId) throw new AppError("conflict", `This ${kind} was merged into another already.`)
  if (into.mergedIntoId)
    throw new AppError("invalid", `That ${kind} was merged into another itself. Choose the other.`, "intoId")
}

/** Throws `conflict` for a row that was merged into another: it goes from sight with that, or comes out again first. */
export async function isNotMerged(tx: Db, kind: string, id: string): Promise<void> {
  if (!canGoInto(kind) || (await readAs(tx, kind, id)) === id) return
  throw new AppError("conflict", `This ${kind} was merged into another. Undo that first.`)
}

/** The row that this one is read as: itself, or the last of those it was merged into. */
export async function readAs(tx: Db, kind: MergedKind, id: string): Promise<string> {
  const [last] = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE read AS (
      SELECT id, "mergedIntoId" FROM ${TABLES[kind]} WHERE id = ${id}::uuid
      UNION SELECT t.id, t."mergedIntoId" FROM ${TABLES[kind]} t JOIN read ON t.id = read."mergedIntoId"
    ) SELECT id FROM read WHERE "mergedIntoId" IS NULL`
  return last?.id ?? id
}

/** All rows that are read as this one: it first, then what was merged into it, and into that. */
export async function readAsOne(tx: Db, kind: MergedKind, id: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE read AS (
      SELECT ${id}::uuid AS id
      UNION SELECT t.id FROM ${TABLES[kind]} t JOIN read ON t."mergedIntoId" = read.id
    ) SELECT id FROM read ORDER BY id <> ${id}::uuid`
  return rows.map((row) => row.id)
}

/** Of a debate's questions and claims, each that was merged with the one it is read as: queries for a WITH RECURSIVE, the last of
 * which is `ends (id, into_id)`. */
export function endsOfMerges(debateId: string | Prisma.Sql): Prisma.Sql {
  const merged = Prisma.sql`"debateId" = (${debateId})::uuid AND "mergedIntoId" IS NOT NULL`
  return Prisma.sql`
    merging (id, into_id) AS (
      SELECT id, "mergedIntoId" FROM "Claim" WHERE ${merged}
      UNION ALL SELECT id, "mergedIntoId" FROM "Question" WHERE ${merged}
    ), led (id, into_id) AS (
      SELECT id, into_id FROM merging
      UNION SELECT l.id, m.into_id FROM led l JOIN merging m ON m.id = l.into_id
    ), ends AS (
      SELECT id, into_id FROM led WHERE NOT EXISTS (SELECT FROM merging m WHERE m.id = led.into_id)
    )`
}
