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
  | "walk"
  | "term"
  | "sense"

/** The debate itself is changed in the same way. */
export type WrittenKind = CuratedKind | "debate"

type Row = { id: string; debateId: string; version: number }
type Values = Record<string, unknown>
type Table = {
  create(args: { data: Values; select: { id: true } }): Promise<{ id: string }>
  findUniqueOrThrow(args: { where: { id: string }; include?: Values }): Promise<Values>
  findMany(args: { where: Values; include?: Values }): Promise<Values[]>
  update(args: { where: Values; data: Values; select: { id: true } }): Promise<{ id: string }>
}

// Prisma types each delegate apart; here one verb serves them all, and the commands above it are typed by their inputs.
const table = (tx: Db, kind: WrittenKind) => tx[kind] as unknown as Table

// Rows that live and die with their row, by the column that ties them to it. Values give them as lists without that.
const PARTS: Partial<Record<WrittenKind, Record<string, string>>> = {
  source: { voices: "sourceId", reviews: "sourceId" },
  claim: { chain: "claimId" },
  evidence: { speakers: "evidenceId" },
  factDispute: { versions: "disputeId" },
  walk: { steps: "walkId" },
  sense: { passages: "senseId" },
}

const withParts = (kind: WrittenKind) => {
  const names = Object.keys(PARTS[kind] ?? {})
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, true])) : undefined
}

const written = (kind: WrittenKind, values: Values, parts: (rows: unknown) => Values): Values =>
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

/** Changes a curated row: keeps what it was (Revision), raises its version, records `verb` and what else is `said` of it. A stale
 * version is `conflict`. */
export async function changeRow(
  tx: Db,
  actor: Actor,
  kind: WrittenKind,
  row: Row,
  values: Values,
  verb = `${kind}.changed`,
  said: Prisma.InputJsonObject = {},
): Promise<void> {
  await refersTo(tx, row.debateId, values)
  const found = await table(tx, kind).findUniqueOrThrow({ where: { id: row.id }, include: withParts(kind) })
  const { contentVersion: _, ...before } = found
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
  await record(
    tx,
    actor,
    verb,
    { kind, id: row.id, debateId: row.debateId },
    { ...said, version: row.version + 1 },
  )
}

/** A curated row as it stands, its parts as lists without what ties them to it; so that `changeRow` takes it. */
export async function rowAsItStands(tx: Db, kind: WrittenKind, id: string): Promise<Values> {
  return asValues(kind, await table(tx, kind).findUniqueOrThrow({ where: { id }, include: withParts(kind) }))
}

/** The same of several rows of a kind, by their ids. */
export async function rowsAsTheyStand(
  tx: Db,
  kind: WrittenKind,
  ids: readonly string[],
): Promise<Map<string, Values>> {
  const rows = await table(tx, kind).findMany({ where: { id: { in: [...ids] } }, include: withParts(kind) })
  return new Map(rows.map((row) => [String(row.id), asValues(kind, row)]))
}

/** The same of what a revision kept of a row. */
export function asValues(kind: WrittenKind, kept: Values): Values {
  const untied = (name: string) =>
    (kept[name] as Values[]).map(({ debateId: _, [PARTS[kind]![name]!]: __, ...part }) => part)
  const parts = Object.keys(PARTS[kind] ?? {}).filter((name) => kept[name] !== undefined)
  const plain = JSON.parse(JSON.stringify(kept)) as Values
  return { ...plain, ...Object.fromEntries(parts.map((name) => [name, untied(name)])) }
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
  const removed = await table(tx, kind).findUniqueOrThrow({ where: { id: row.id }, include: withParts(kind) })
  await refersTo(tx, row.debateId, removed)
  await changeRow(tx, actor, kind, row, { deletedAt: null, deletedById: null }, `${kind}.restored`)
}
