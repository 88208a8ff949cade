import type { Actor } from "@/lib/actor"
import { type Db, touch } from "@/lib/db"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { refersTo } from "@/lib/references"
import { refusals } from "@/lib/refusals"

/** Kinds of curated rows that carry who, when, version and a tombstone. */
export type CuratedKind =
  | "question"
  | "position"
  | "voice"
  | "work"
  | "source"
  | "claim"
  | "relation"
  | "evidence"
  | "silence"
  | "factDispute"

type Row = { id: string; debateId: string; version: number }
type Values = Record<string, unknown>
type Table = {
  create(args: { data: Values; select: { id: true } }): Promise<{ id: string }>
  findUniqueOrThrow(args: { where: { id: string }; include?: Values }): Promise<Values>
  update(args: { where: Values; data: Values; select: { id: true } }): Promise<{ id: string }>
}

// Prisma types each delegate apart; here one verb serves them all, and the commands above it are typed by their inputs.
const table = (tx: Db, kind: CuratedKind) => tx[kind] as unknown as Table

// Rows that live and die with their row. Values give them as lists, without the columns that tie them to it.
const PARTS: Partial<Record<CuratedKind, Values>> = {
  source: { voices: true, reviews: true },
  claim: { chain: true },
  evidence: { speakers: true },
  factDispute: { versions: true },
}

const written = (kind: CuratedKind, values: Values, parts: (rows: unknown) => Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      PARTS[kind]?.[name] && value !== undefined ? parts(value) : value,
    ]),
  )

/** Adds a curated row with who and when, and its event `<kind>.added`. Returns the new id. */
export async function addRow(tx: Db, actor: Actor, kind: CuratedKind, debateId: string, values: Values) {
  const id = newId()
  const who = kind === "silence" ? { byId: actor.userId } : { createdById: actor.userId }
  await refersTo(tx, debateId, values)
  const data = { id, debateId, ...written(kind, values, (rows) => ({ create: rows })), ...who }
  await refusals(table(tx, kind).create({ data, select: { id: true } }))
  touch(debateId)
  await record(tx, actor, `${kind}.added`, { kind, id, debateId })
  return id
}

/** Changes a curated row: keeps what it was (Revision), raises its version, records `verb`. A stale version is `conflict`. */
export async function changeRow(
  tx: Db,
  actor: Actor,
  kind: CuratedKind,
  row: Row,
  values: Values,
  verb = `${kind}.changed`,
): Promise<void> {
  await refersTo(tx, row.debateId, values)
  const before = await table(tx, kind).findUniqueOrThrow({ where: { id: row.id }, include: PARTS[kind] })
  const data = {
    ...written(kind, values, (rows) => ({ deleteMany: {}, create: rows })),
    updatedById: actor.userId,
    version: row.version + 1,
  }
  const where = { id: row.id, version: row.version }
  await refusals(table(tx, kind).update({ where, data, select: { id: true } }))
  await tx.revision.create({
    data: {
      id: newId(),
      subjectKind: kind,
      subjectId: row.id,
      version: row.version,
      before: JSON.parse(JSON.stringify(before)) as Prisma.InputJsonObject,
      byId: actor.userId,
    },
  })
  touch(row.debateId)
  await record(tx, actor, verb, { kind, id: row.id, debateId: row.debateId }, { version: row.version + 1 })
}

/** Removes a curated row from sight. The row, its revisions and what readers said about it are kept. */
export async function removeRow(
  tx: Db,
  actor: Actor,
  kind: CuratedKind,
  row: Row,
  values: Values = {},
): Promise<void> {
  const gone = { ...values, deletedAt: new Date(), deletedById: actor.userId }
  await changeRow(tx, actor, kind, row, gone, `${kind}.removed`)
}

/** Brings a removed row back. What it names must stand again before it. */
export async function restoreRow(tx: Db, actor: Actor, kind: CuratedKind, row: Row): Promise<void> {
  const removed = await table(tx, kind).findUniqueOrThrow({ where: { id: row.id }, include: PARTS[kind] })
  await refersTo(tx, row.debateId, removed)
  await changeRow(tx, actor, kind, row, { deletedAt: null, deletedById: null }, `${kind}.restored`)
}
