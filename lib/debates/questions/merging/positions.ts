import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { readAs, readAsOne } from "@/lib/debates/into"
import { AppError } from "@/lib/errors"
import { addRow, changeRow } from "@/lib/rows"

type Brought = { id: string; intoId: string | null }

const inOrder = { orderBy: [{ order: "asc" as const }, { slug: "asc" as const }] }

const standing = (questions: string[]) => ({
  where: { questionId: { in: questions }, deletedAt: null, mergedIntoId: null },
  ...inOrder,
})

/** Brings the positions of a question that was merged into another to those of that: each is read as the one chosen for it, or stands
 * behind the others. Throws `invalid` for a position that is not of these questions. */
export async function bringPositions(
  tx: Db,
  actor: Actor,
  { from, into }: { from: string; into: string },
  chosen: readonly Brought[],
): Promise<void> {
  const questions = await readAsOne(tx, "question", from)
  const all = (await readAsOne(tx, "question", into)).filter((id) => !questions.includes(id))
  const brought = await tx.position.findMany(standing(questions))
  const there = await tx.position.findMany(standing(all))
  if (chosen.some(({ id }) => !brought.some((each) => each.id === id)))
    throw new AppError("invalid", "One of these positions is no longer the question’s.", "positions")
  let last = Math.max(0, ...there.map(({ order }) => order))
  for (const position of brought) {
    const as = chosen.find(({ id }) => id === position.id)?.intoId ?? null
    if (as && !there.some(({ id }) => id === as))
      throw new AppError("invalid", "One of these positions is no longer the other question’s.", "positions")
    if (as) await changeRow(tx, actor, "position", position, { mergedIntoId: as }, "position.merged")
    else await changeRow(tx, actor, "position", position, { order: ++last })
  }
}

type Copying = { debateId: string; questions: readonly string[]; to: string }

/** Copies positions of questions that are read as one to a new question. Returns the copy's id by that of every one given, also where
 * it was merged into the one that was copied. */
export async function copies(
  tx: Db,
  actor: Actor,
  { debateId, questions, to }: Copying,
  given: readonly string[],
): Promise<Map<string, string>> {
  const as = new Map<string, string>()
  for (const id of new Set(given)) as.set(id, await readAs(tx, "position", id))
  const rows = await tx.position.findMany({
    where: { id: { in: [...as.values()] }, deletedAt: null },
    ...inOrder,
  })
  if (rows.length < new Set(as.values()).size || rows.some((row) => !questions.includes(row.questionId)))
    throw new AppError("invalid", "One of these positions is no longer the question’s.", "positions")
  const made = new Map<string, string>()
  const taken = new Set<string>()
  for (const [order, { id, slug: wanted, label, gloss, offScale }] of rows.entries()) {
    const slug = taken.has(wanted) ? `${wanted}-${order}` : wanted
    taken.add(slug)
    made.set(
      id,
      await addRow(tx, actor, "position", debateId, { questionId: to, slug, label, gloss, offScale, order }),
    )
  }
  return new Map([...as].map(([id, standingFor]) => [id, made.get(standingFor)!]))
}
