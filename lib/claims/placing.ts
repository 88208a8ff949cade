import type { Db } from "@/lib/db"
import { readAs } from "@/lib/debates/into"
import { AppError } from "@/lib/errors"

type Placed = { questionId: string; positionId?: string | null }

/** Where a claim is put, as columns. A position that a question brought along into another keeps its question, since the two are
 * read as one. Throws `invalid` for a position of another question. */
export async function placed(tx: Db, { questionId, positionId = null }: Placed) {
  if (!positionId) return { questionId, positionId }
  const position = await tx.position.findUnique({ where: { id: positionId }, select: { questionId: true } })
  if (position?.questionId === questionId) return { questionId, positionId }
  const own = position && (await readAs(tx, "question", position.questionId))
  if (position && own === (await readAs(tx, "question", questionId)))
    return { questionId: position.questionId, positionId }
  throw new AppError("invalid", "This position belongs to another question.", "positionId")
}
