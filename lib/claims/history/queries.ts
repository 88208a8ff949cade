import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { readableDebate } from "@/lib/debates/queries"
import { notFound } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"
import { asValues, rowsAsTheyStand, type WrittenKind } from "@/lib/rows"
import { entryOf, keyAt, keyOf, namedIn, type Read } from "./entries"
import { familyOf, type Subject } from "./family/queries"
import { namesOf } from "./naming/queries"
import * as input from "./schema"
import type { History } from "./view"
import { type EventRow, WRITTEN_KINDS, type Write, writeOf } from "./writes"

const ON_A_PAGE = 25
const MOST_OF_ACT = 201

/**
 * What was done to the curated content of a debate, or to one row and what hangs on it, as far as one act after the other, the
 * newest first, 25 to a page. For its curators; to others `not_found`. Some twenty queries, whatever the size of the debate.
 */
export async function historyOf(actor: Actor, debate: string, given: input.Asked = {}): Promise<History> {
  const { version: _, ...head } = await readableDebate(actor, debate)
  const asked = input.asked.safeParse(given)
  if (!canCurate(actor, head.id) || !asked.success) throw notFound("page")
  const { of, before, act } = asked.data
  const family = of ? await familyOf(head.id, of) : null
  const heads = await headsOf(head.id, family, before, act)
  const shown = heads.slice(0, ON_A_PAGE)
  const steps = await stepsOf(shown, family)
  const read = await readFor(
    `/debates/${head.slug}`,
    steps.flatMap(({ writes }) => writes),
    family?.[0],
  )
  const entries = steps.map(({ writes, count, begins }) =>
    entryOf(writes, { count, userId: actor.userId, undoable: !begins }, read),
  )
  const subject = family?.[0]
  const named = subject && read.names.get(subject.id)
  return {
    debate: head,
    of: subject && named ? { ...named, kind: subject.kind } : null,
    entries,
    earlier: heads.length > ON_A_PAGE ? String(shown.at(-1)!.seq) : null,
  }
}

const KINDS = Prisma.sql`${WRITTEN_KINDS}::text[]`
const COLUMNS = Prisma.sql`e.seq, e."actorId", e.verb, e."subjectKind", e."subjectId", e.data, e.at`
const IS_WRITE = Prisma.sql`e."subjectKind" = ANY(${KINDS}) AND (e.data ? 'version' OR e.verb = e."subjectKind" || '.added')`

const idsOf = (family: readonly Subject[] = []) => family.map(({ id }) => id)

// The first write of each step, with one more than are shown.
async function headsOf(
  debateId: string,
  family: Subject[] | null,
  before?: string,
  act?: string,
): Promise<EventRow[]> {
  const ids = idsOf(family?.filter(({ made }) => !made))
  const made = idsOf(family?.filter((each) => each.made))
  const concerned = family
    ? Prisma.sql`AND (e."subjectId" = ANY(${made}::uuid[]) AND e.verb = e."subjectKind" || '.added' OR e."subjectId" = ANY(${ids}::uuid[]) OR e.data ->> 'act' IN (
        SELECT w.data ->> 'act' FROM "Event" w WHERE w."debateId" = ${debateId}::uuid AND w."subjectId" = ANY(${ids}::uuid[])))`
    : Prisma.empty
  return db().$queryRaw<EventRow[]>`
    SELECT ${COLUMNS} FROM "Event" e
    WHERE e."debateId" = ${debateId}::uuid AND ${IS_WRITE} AND (NOT e.data ? 'act' OR e.data ? 'leads')
      AND (${before ?? null}::bigint IS NULL OR e.seq < ${before ?? null}::bigint)
      AND (${act ?? null}::text IS NULL OR e.data ->> 'act' = ${act ?? null}) ${concerned}
    ORDER BY e.seq DESC LIMIT ${ON_A_PAGE + 1}`
}

type Step = { writes: Write[]; count: number; begins: boolean }

async function stepsOf(heads: readonly EventRow[], family: Subject[] | null): Promise<Step[]> {
  const acts = heads.flatMap((head) => writeOf(head)?.act ?? [])
  const ids = idsOf(family ?? [])
  const rows = await db().$queryRaw<(EventRow & { count: number; begins: boolean })[]>`
    SELECT * FROM (
      SELECT ${COLUMNS}, count(*) FILTER (WHERE ${IS_WRITE}) OVER one AS count,
        bool_or(e.verb = 'debate.started') OVER one AS begins, ${IS_WRITE} AS written,
        row_number() OVER (PARTITION BY e.data ->> 'act', ${IS_WRITE} ORDER BY e."subjectId" = ANY(${ids}::uuid[]) DESC, e.seq) AS place
      FROM "Event" e WHERE e.data ? 'act' AND e.data ->> 'act' = ANY(${acts}::text[])
      WINDOW one AS (PARTITION BY e.data ->> 'act')
    ) e WHERE written AND place <= ${MOST_OF_ACT} ORDER BY seq`
  const byAct = new Map<string, Step>()
  for (const row of rows) {
    const write = writeOf(row)!
    const step = byAct.get(write.act!) ?? { writes: [], count: Number(row.count), begins: row.begins }
    step.writes.push(write)
    byAct.set(write.act!, step)
  }
  return heads.map((head) => {
    const write = writeOf(head)!
    return (write.act && byAct.get(write.act)) || { writes: [write], count: 1, begins: false }
  })
}

/** What the writes are told by: how the rows stood and stand, names, people, and each row's last write. */
async function readFor(base: string, writes: readonly Write[], subject?: Subject): Promise<Read> {
  const [rows, last] = await Promise.all([rowsOf(writes), lastWrites(writes)])
  const authors = [...new Set(writes.flatMap(({ actorId }) => actorId ?? []))]
  const [names, people] = await Promise.all([
    namesOf(base, [...namedIn(writes, rows), ...(subject ? [subject.id] : [])]),
    db().user.findMany({ where: { id: { in: authors } }, select: { id: true, name: true } }),
  ])
  return { rows, names, people: new Map(people.map(({ id, name }) => [id, name])), last }
}

type Kept = { kind: WrittenKind; id: string; version: number; before: Record<string, unknown> }

async function rowsOf(writes: readonly Write[]): Promise<Read["rows"]> {
  const changed = writes.filter(({ version }) => version > 1)
  const kept = await db().$queryRaw<Kept[]>`
    SELECT r."subjectKind" AS kind, r."subjectId" AS id, r.version, r.before FROM "Revision" r
    JOIN unnest(${changed.map(({ kind }) => kind)}::text[], ${changed.map(({ id }) => id)}::uuid[],
      ${changed.map(({ version }) => version)}::int[]) w (kind, id, version)
      ON r."subjectKind" = w.kind AND r."subjectId" = w.id AND r.version IN (w.version - 1, w.version)`
  const standing = await Promise.all(
    [...new Set(changed.map(({ kind }) => kind))].map(async (kind) => {
      const ids = changed.flatMap((write) => (write.kind === kind ? [write.id] : []))
      const rows = await rowsAsTheyStand(db(), kind, ids)
      return [...rows].map(([id, values]) => [keyOf({ kind, id }), values] as const)
    }),
  )
  const were = kept.map((row) => [keyAt(row, row.version), asValues(row.kind, row.before)] as const)
  return new Map([...standing.flat(), ...were])
}

async function lastWrites(writes: readonly Write[]): Promise<Read["last"]> {
  const rows = await db().$queryRaw<EventRow[]>`
    SELECT DISTINCT ON (e."subjectKind", e."subjectId") ${COLUMNS} FROM "Event" e
    WHERE (e."subjectKind", e."subjectId") IN (
      SELECT * FROM unnest(${writes.map(({ kind }) => kind)}::text[], ${writes.map(({ id }) => id)}::uuid[])) AND ${IS_WRITE}
    ORDER BY e."subjectKind", e."subjectId", e.seq DESC`
  return new Map(rows.flatMap((row) => writeOf(row) ?? []).map((write) => [keyOf(write), write]))
}
