import type { Actor } from "@/lib/actor"
import { asOneAct } from "@/lib/acts"
import { type Db, inTransaction } from "@/lib/db"
import { canCurate, visibleDebates } from "@/lib/debates/policy"
import { AppError, notFound } from "@/lib/errors"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import * as input from "./schema"
import { undoWrite } from "./undoing"
import { type EventRow, type Write, writeOf } from "./writes"

// An import of a whole pack is one act, too.
const SECONDS = 60

/**
 * Undoes a write of curated content, or an act of several as one step: what was added is removed, what was changed, merged or
 * removed is as it was before. It is a write of its own, so that undoing it is doing it again. `conflict`, with whose change stands
 * in the way, where a row was changed since or something rests on it. Returns the act that it is.
 */
export async function undo(actor: Actor, given: input.Undo): Promise<{ act: string }> {
  const asked = input.undo.parse(given)
  return inTransaction(async (tx) => {
    const writes = await writesOf(tx, actor, asked)
    const { act, done } = await asOneAct("undone", async () => {
      const restored = []
      for (const write of writes) restored.push(await undoWrite(tx, actor, write))
      return restored.flat()
    })
    for (const sourceId of new Set(done)) await rebuildExcerpts(actor, sourceId)
    return { act }
  }, SECONDS)
}

type Found = EventRow & { debateId: string | null }

// The writes of an act, the last first. Who does not curate the debate knows of none.
async function writesOf(tx: Db, actor: Actor, asked: input.Undo): Promise<Write[]> {
  const [first] = await found(tx, asked)
  const debateId = first?.debateId
  const where = { AND: [{ id: debateId ?? "" }, visibleDebates(actor)] }
  if (!debateId || !canCurate(actor, debateId) || (await tx.debate.count({ where })) === 0)
    throw notFound("change")
  const act = first && writeOf(first)?.act
  const events = act && "event" in asked ? await found(tx, { act }) : await found(tx, asked)
  const writes = events.flatMap((event) => writeOf(event) ?? [])
  const begins = events.some(({ verb }) => verb === "debate.started")
  if (writes.length === 0 || begins) throw new AppError("invalid", "This cannot be undone.")
  return writes
}

async function found(tx: Db, asked: input.Undo): Promise<Found[]> {
  if ("event" in asked) return tx.event.findMany({ where: { seq: BigInt(asked.event) } })
  return tx.$queryRaw<Found[]>`
    SELECT seq, "actorId", "debateId", verb, "subjectKind", "subjectId", data, at FROM "Event"
    WHERE data ? 'act' AND data ->> 'act' = ${asked.act} ORDER BY seq DESC`
}
