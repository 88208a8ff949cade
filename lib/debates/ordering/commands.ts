import type { Actor } from "@/lib/actor"
import { asOneAct } from "@/lib/acts"
import { type Db, inTransaction } from "@/lib/db"
import { canCurate, inDebate, visibleDebates } from "@/lib/debates/policy"
import { AppError, allow, notFound } from "@/lib/errors"
import { type CuratedKind, changeRow } from "@/lib/rows"
import { newOrders } from "./orders"
import * as input from "./schema"

type Row = { id: string; debateId: string; version: number; order: number }
type Finder = { findMany(args: object): Promise<Row[]> }

/**
 * Puts rows of one list in another order, as one act. `conflict` when they no longer stand as they were seen, or one of them is
 * gone. Returns the act; where nothing moves there is none.
 */
export async function putInOrder(actor: Actor, given: input.PutInOrder): Promise<{ act: string | null }> {
  const { kind, seen, ids } = input.putInOrder.parse(given)
  return inTransaction(async (tx) => {
    const rows = await standing(tx, actor, kind, ids)
    const byOrder = [...rows].sort((a, b) => a.order - b.order || seen.indexOf(a.id) - seen.indexOf(b.id))
    if (rows.length < ids.length || byOrder.some(({ id }, index) => id !== seen[index]))
      throw new AppError("conflict", "Someone else has changed this list meanwhile. Look at it again.")
    const changes = newOrders(rows, ids)
    if (changes.length === 0) return { act: null }
    const { act } = await asOneAct("put-in-order", async () => {
      for (const { id, order } of changes)
        await changeRow(tx, actor, kind, rows.find((row) => row.id === id)!, { order })
    })
    return { act }
  })
}

async function standing(tx: Db, actor: Actor, kind: CuratedKind, ids: string[]): Promise<Row[]> {
  const finder = tx[kind] as unknown as Finder
  const visible = inDebate(kind, visibleDebates(actor))
  const rows = await finder.findMany({
    where: { id: { in: ids }, deletedAt: null, ...visible },
    select: { id: true, debateId: true, version: true, order: true },
  })
  const [first] = rows
  if (!first || rows.some(({ debateId }) => debateId !== first.debateId)) throw notFound("list")
  allow(canCurate(actor, first.debateId), "Only its curators change this debate.")
  return rows
}
