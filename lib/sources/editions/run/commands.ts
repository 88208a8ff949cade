import { setImmediate as turn } from "node:timers/promises"
import { type Db, db, inTransaction } from "@/lib/db"
import { type Before, placeIn, type Quoted } from "../anchoring"
import { attached, countsOf } from "../making"
import type { Place } from "../outcome"
import { anchorRow, editionOf, holdEditions } from "../rows"

type Progress = (done: number, total: number) => unknown
type Run = NonNullable<Awaited<ReturnType<typeof openRun>>>
type Ground = Awaited<ReturnType<typeof groundOf>>

const BATCH = 250
// What else the process does comes to its turn in between.
const LONGEST_TURN_MS = 40

/**
 * Finds the passages of a source in its new edition, in batches that are kept one by one, so that a run which was
 * stopped goes on from its last; then readers are given the edition. Returns whether there is nothing left to do: false
 * if the signal came. A run that is done, or was taken back, is left alone.
 */
export async function anchorPassages(
  runId: string,
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<boolean> {
  const run = await openRun(runId)
  if (!run) return true
  const ground = await groundOf(run)
  let { cursor } = run
  let done = await db().anchor.count({ where: { runId } })
  for (;;) {
    if (signal?.aborted) return false
    const passages = await nextPassages(run, cursor)
    if (passages.length === 0) break
    cursor = passages.at(-1)!.id
    const places = await found(ground, passages)
    if (!(await keepBatch(run, cursor, places))) return true
    done += passages.length
    await progress(Math.min(done, run.total), run.total)
  }
  await finish(run, ground)
  return true
}

const openRun = (id: string) =>
  db().anchorRun.findFirst({
    where: { id, doneAt: null, undoneAt: null },
    include: { edition: { select: { sourceId: true, supersedesId: true } } },
  })

const blocksInOrder = {
  blocks: {
    orderBy: { ordinal: "asc" },
    select: { type: true, start: true, end: true, paragraph: true, setAside: true },
  },
} as const

async function textOf(id: string) {
  const row = await db().edition.findUniqueOrThrow({ where: { id }, include: blocksInOrder })
  return { edition: await editionOf(db(), row), blocks: row.blocks }
}

async function groundOf({ editionId, edition }: Run) {
  const target = await textOf(editionId)
  return { target, before: edition.supersedesId ? await beforeOf(edition.supersedesId) : undefined }
}

async function beforeOf(id: string): Promise<Before> {
  const [{ edition }, anchors] = await Promise.all([
    textOf(id),
    db().anchor.findMany({
      where: { editionId: id, supersededAt: null },
      select: { passageId: true, state: true, start: true, end: true, decidedById: true },
    }),
  ])
  return { edition, stood: new Map(anchors.map((anchor) => [anchor.passageId, anchor])) }
}

const nextPassages = ({ edition }: Run, cursor: string | null) =>
  db().passage.findMany({
    where: { sourceId: edition.sourceId, ...(cursor ? { id: { gt: cursor } } : {}) },
    orderBy: { id: "asc" },
    take: BATCH,
  })

async function found({ target, before }: Ground, passages: readonly Quoted[]): Promise<Map<string, Place>> {
  const places = new Map<string, Place>()
  let since = performance.now()
  for (const passage of passages) {
    places.set(passage.id, placeIn(target, passage, before))
    if (performance.now() - since < LONGEST_TURN_MS) continue
    await turn()
    since = performance.now()
  }
  return places
}

/** Returns false where the run was taken back meanwhile. */
async function keepBatch(run: Run, cursor: string, places: ReadonlyMap<string, Place>): Promise<boolean> {
  return inTransaction(async (tx) => {
    const { count } = await tx.anchorRun.updateMany({
      where: { id: run.id, doneAt: null, undoneAt: null },
      data: { cursor },
    })
    if (count > 0) await write(tx, run, places)
    return count > 0
  })
}

// What stands already was written by this run before it was stopped.
async function write(tx: Db, { id: runId, debateId, editionId }: Run, places: ReadonlyMap<string, Place>) {
  const data = [...places].map(([passageId, place]) => ({
    ...anchorRow(debateId, editionId, passageId, place),
    runId,
  }))
  await tx.anchor.createMany({ data, skipDuplicates: true })
}

/** Where somebody has decided about passages in the edition before while this one was searched, they are to be found anew
 * from there: their places here are given up, and what is known now is returned. */
async function decidedMeanwhile(tx: Db, run: Run): Promise<Ground | undefined> {
  const { id: runId, editionId, createdAt, edition } = run
  if (!edition.supersedesId) return undefined
  const decided = await tx.anchor.findMany({
    where: { editionId: edition.supersedesId, supersededAt: null, createdAt: { gt: createdAt }, runId: null },
    select: { passageId: true },
  })
  if (decided.length === 0) return undefined
  const passageId = { in: decided.map((anchor) => anchor.passageId) }
  await tx.anchor.deleteMany({ where: { editionId, runId, passageId } })
  return groundOf(run)
}

/** Finds what was kept meanwhile while nothing more can be, and gives readers the edition. */
async function finish(run: Run, ground: Ground): Promise<void> {
  const { id, debateId, editionId, createdById, edition } = run
  await inTransaction(async (tx) => {
    await holdEditions(tx, edition.sourceId)
    const { count } = await tx.anchorRun.updateMany({
      where: { id, doneAt: null, undoneAt: null },
      data: { doneAt: new Date() },
    })
    if (count === 0) return
    const late = await decidedMeanwhile(tx, run)
    const unplaced = { anchors: { none: { editionId, supersededAt: null } } }
    const left = await tx.passage.findMany({ where: { sourceId: edition.sourceId, ...unplaced } })
    await write(tx, run, await found(late ?? ground, left))
    await tx.edition.update({ where: { id: editionId }, data: { readyAt: new Date() }, select: { id: true } })
    const source = { id: edition.sourceId, debateId }
    await attached(tx, { userId: createdById }, source, editionId, await countsOf(tx, editionId))
  }, 60)
}
