import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { NAMES } from "@/lib/debates/curated"
import { nothingStandsOn, passagesStand } from "@/lib/debates/dependants"
import { canGoInto, goesInto, isNotMerged } from "@/lib/debates/into"
import { AppError } from "@/lib/errors"
import { refersTo } from "@/lib/references"
import { asValues, changeRow, rowAsItStands } from "@/lib/rows"
import { changedSince } from "./since"
import { stateAfter, stateBefore, type Write, writeOf } from "./writes"

type Values = Record<string, unknown>

// What a row keeps of itself whatever is undone.
const OWN = new Set([
  ...["id", "debateId", "version", "createdAt", "createdById", "byId", "updatedAt", "updatedById"],
  "contentVersion",
])

/** Makes a row again what it was before a write. Returns the sources whose words come into sight or go with it. Throws `conflict` where
 * that is no longer possible. */
export async function undoWrite(tx: Db, actor: Actor, write: Write): Promise<string[]> {
  const { kind, id } = write
  const events = await tx.event.findMany({
    where: { subjectKind: kind, subjectId: id },
    orderBy: { seq: "asc" },
  })
  const writes = events.flatMap((event) => writeOf(event) ?? [])
  const [last, debateId] = [writes.at(-1)!, events[0]!.debateId!]
  const now = await rowAsItStands(tx, kind, id)
  if (stateAfter(last) !== stateAfter(write) || now.version !== last.version)
    throw new AppError("conflict", await changedSince(tx, write, last))
  const then = await before(tx, actor, write)
  const said = { undoes: write.seq, like: stateBefore(writes, write) }
  try {
    await stands(tx, { ...write, debateId }, now, then)
    const row = { id, debateId, version: last.version }
    await changeRow(tx, actor, kind, row, differing(now, then), verbOf(kind, now, then), said)
  } catch (error) {
    throw error instanceof AppError && error.code === "invalid" ? hindered(write, error) : error
  }
  return Boolean(then.deletedAt) !== Boolean(now.deletedAt) ? sourcesOf(tx, write) : []
}

const nameOf = ({ kind }: Write) => (kind === "debate" ? "debate" : NAMES[kind])

const hindered = (write: Write, { message }: AppError) =>
  new AppError("conflict", `This cannot be undone now. Of the ${nameOf(write)}: ${message}`)

// What the row was: gone, if the write added it.
async function before(tx: Db, actor: Actor, { kind, id, version }: Write): Promise<Values> {
  if (version === 1) return { deletedAt: new Date().toISOString(), deletedById: actor.userId }
  const revision = await tx.revision.findUnique({
    where: { subjectKind_subjectId_version: { subjectKind: kind, subjectId: id, version: version - 1 } },
  })
  if (!revision) throw new AppError("conflict", "What it was before is not kept.")
  return asValues(kind, revision.before as Values)
}

/** Throws unless the row can be what it was: nothing rests on what goes, and what comes back has what it names. */
async function stands(
  tx: Db,
  { kind, id, version, debateId }: Write & { debateId: string },
  now: Values,
  then: Values,
) {
  if (kind === "debate") return
  if (then.deletedAt && !now.deletedAt) {
    await isNotMerged(tx, kind, id)
    await nothingStandsOn(tx, kind, id)
    if (version === 1) await nobodySpokeOf(tx, kind, id)
  }
  if (then.deletedAt === null && now.deletedAt) {
    await refersTo(tx, debateId, { ...then, id })
    await passagesStand(tx, kind, id)
  }
  const into = then.mergedIntoId
  if (typeof into === "string" && now.mergedIntoId !== into && canGoInto(kind))
    await goesInto(tx, kind, id, into)
}

// What readers said of it would go from sight with it.
async function nobodySpokeOf(tx: Db, kind: string, id: string) {
  const on: Record<string, object[]> = {
    question: [{ questionId: id }],
    claim: [{ claimId: id }, { evidence: { claimId: id } }],
    relation: [{ relationId: id }, { evidence: { relationId: id } }],
    evidence: [{ evidenceId: id }],
  }
  const said = on[kind]
  if (!said || (await tx.annotation.count({ where: { deletedAt: null, OR: said } })) === 0) return
  throw new AppError(
    "invalid",
    "Readers have spoken of it since. Merge it into another, so that their words stay.",
  )
}

function differing(now: Values, then: Values): Values {
  const same = (name: string) => JSON.stringify(now[name]) === JSON.stringify(then[name])
  return Object.fromEntries(Object.entries(then).filter(([name]) => !OWN.has(name) && !same(name)))
}

function verbOf(kind: string, now: Values, then: Values): string {
  const verb = (now: unknown, then: unknown, gone: string, back: string) =>
    !now && then ? gone : now && then === null ? back : undefined
  const seen = verb(now.deletedAt, then.deletedAt, "removed", "restored")
  return `${kind}.${seen ?? verb(now.mergedIntoId, then.mergedIntoId, "merged", "unmerged") ?? "changed"}`
}

async function sourcesOf(tx: Db, { kind, id }: Write): Promise<string[]> {
  const evidence: Record<string, object> = {
    claim: { claimId: id, deletedAt: null },
    relation: { relationId: id, deletedAt: null },
    evidence: { id },
  }
  const bears = evidence[kind]
  const told = kind === "factDispute" ? { factVersions: { some: { disputeId: id } } } : undefined
  const where = bears ? { evidence: { some: bears } } : told
  if (!where) return []
  const rows = await tx.passage.findMany({ where, distinct: "sourceId", select: { sourceId: true } })
  return rows.map(({ sourceId }) => sourceId)
}
