import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"

type Named = { table: string; word: string }

const VOICE = { table: "Voice", word: "voice" }
const SOURCE = { table: "Source", word: "source" }
const CLAIM = { table: "Claim", word: "claim" }

// Which row a column names.
const NAMED: Record<string, Named> = {
  questionId: { table: "Question", word: "question" },
  positionId: { table: "Position", word: "position" },
  voiceId: VOICE,
  reporterId: VOICE,
  workId: { table: "Work", word: "work" },
  sourceId: SOURCE,
  partOfId: SOURCE,
  fromId: CLAIM,
  toId: CLAIM,
  claimId: CLAIM,
  termId: { table: "Term", word: "term" },
  relationId: { table: "Relation", word: "link between claims" },
}

/**
 * Throws `invalid` unless every row that these values name stands in the debate and was not removed.
 * Lists in the values are rows of parts (a chain of speakers, the versions of a fact) and are looked through too.
 */
export async function refersTo(tx: Db, debateId: string, values: Record<string, unknown>): Promise<void> {
  const rows = [values, ...Object.values(values).filter(Array.isArray).flat()] as Record<string, unknown>[]
  const wanted = Object.keys(NAMED).flatMap((field) => {
    const ids = new Set(rows.map((row) => row[field]).filter((id) => typeof id === "string"))
    // A row's parts name the row itself.
    ids.delete(values.id as string)
    return ids.size > 0 ? [{ field, ids: [...ids] }] : []
  })
  if (wanted.length === 0) return
  const counts = wanted.map(
    ({ field, ids }) => Prisma.sql`
      SELECT ${field} AS field, count(*)::int AS standing FROM ${Prisma.raw(`"${NAMED[field]!.table}"`)}
      WHERE id = ANY(${ids}::uuid[]) AND "debateId" = ${debateId}::uuid AND "deletedAt" IS NULL`,
  )
  const found = await tx.$queryRaw<{ field: string; standing: number }[]>(Prisma.join(counts, " UNION ALL "))
  for (const { field, ids } of wanted) {
    const standing = found.find((each) => each.field === field)?.standing ?? 0
    if (standing < ids.length) {
      throw new AppError("invalid", `There is no such ${NAMED[field]!.word} in this debate.`, field)
    }
  }
}
