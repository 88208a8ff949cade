import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import type { CuratedKind } from "@/lib/rows"

type Counted = { count(args: { where: object }): Promise<number> }

// Which kind of row a column names.
const NAMED: Record<string, CuratedKind> = {
  questionId: "question",
  positionId: "position",
  voiceId: "voice",
  reporterId: "voice",
  workId: "work",
  sourceId: "source",
  partOfId: "source",
  fromId: "claim",
  toId: "claim",
  claimId: "claim",
  relationId: "relation",
}

const WORDS: Partial<Record<CuratedKind, string>> = { relation: "link between two claims" }

/**
 * Throws `invalid` unless every row that these values name stands in the debate and was not removed.
 * Lists in the values are rows of parts (a chain of speakers, the versions of a fact) and are looked through too.
 */
export async function refersTo(tx: Db, debateId: string, values: Record<string, unknown>): Promise<void> {
  const rows = [values, ...Object.values(values).filter(Array.isArray).flat()] as Record<string, unknown>[]
  for (const [field, kind] of Object.entries(NAMED)) {
    const ids = new Set(rows.map((row) => row[field]).filter((id) => typeof id === "string"))
    if (ids.size === 0) continue
    const where = { id: { in: [...ids] }, debateId, deletedAt: null }
    const standing = await (tx[kind] as unknown as Counted).count({ where })
    if (standing < ids.size) {
      throw new AppError("invalid", `There is no such ${WORDS[kind] ?? kind} in this debate.`, field)
    }
  }
}
