import { createHash } from "node:crypto"
import type { Actor } from "@/lib/actor"
import { seen } from "@/lib/annotations/audience"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { Prisma } from "@/lib/generated/prisma/client"
import { tagSlugs } from "../../tags/queries"
import type { Placing } from "../placing"

/** A thread on words of a source; without a place where they do not stand in the edition. */
export type Thread = Omit<Placing, "start" | "end"> & {
  passageId: string
  start: number | null
  end: number | null
}

type Row = Omit<Thread, "author" | "latest" | "uncertain" | "tags"> & {
  state: string | null
  authorId: string
  name: string
  shown: boolean
  latestAt: string
  latestBy: string
  tags: string[] | null
}

type Range = { start: number; end: number }

/**
 * The threads on passages of a source of which this actor may see something, each with where its words stand in an
 * edition; `within`: only those that stand in or reach into a range of it. One query.
 */
export async function threadsOn(
  actor: Actor,
  debateId: string,
  of: { sourceId: string; editionId: string },
  within?: Range,
): Promise<Thread[]> {
  // As an array, of which the database expects few: of what reaches into a range it would expect thousands, and read every
  // remark there is.
  const inRange = within
    ? Prisma.sql`AND p.id = ANY(ARRAY(
        SELECT "passageId" FROM "Anchor" WHERE "editionId" = ${of.editionId}::uuid AND "supersededAt" IS NULL
          AND start < ${within.end} AND "end" > ${within.start} AND state <> 'REFUSED'))`
    : Prisma.empty
  const rows = await db().$queryRaw<Row[]>`
    WITH began AS (
      SELECT r.id, r."passageId", r.kind, r.visibility, r."seminarId", r."authorId", r."resolvedAt",
        an.start, an."end", an.state
      FROM "Passage" p JOIN "Annotation" r ON r."passageId" = p.id
      LEFT JOIN "Anchor" an
        ON an."passageId" = p.id AND an."editionId" = ${of.editionId}::uuid AND an."supersededAt" IS NULL
      WHERE p."sourceId" = ${of.sourceId}::uuid AND r."debateId" = ${debateId}::uuid ${inRange}
    ), said AS (
      SELECT b.id AS root, a.id, a."authorId", a."createdAt" FROM began b JOIN "Annotation" a ON a.id = b.id
      WHERE ${seen(actor, debateId)}
      UNION ALL
      SELECT b.id, a.id, a."authorId", a."createdAt" FROM began b JOIN "Annotation" a ON a."rootId" = b.id
      WHERE ${seen(actor, debateId)}
    ), newest AS (
      SELECT root, bool_or(root = id) AS shown, max("createdAt") AS "latestAt",
        (array_agg("authorId" ORDER BY id DESC))[1] AS "latestBy"
      FROM said GROUP BY root
    ), tagged AS (
      SELECT a.id, ${tagSlugs(actor)} AS tags FROM began JOIN "Annotation" a ON a.id = began.id
      WHERE EXISTS (SELECT FROM "AnnotationTag" u WHERE u."annotationId" = a.id)
    )
    SELECT b.id, b."passageId", b.kind::text, b.visibility::text, b."seminarId", b."authorId",
      b."resolvedAt" IS NOT NULL AS resolved, b.start, b."end", b.state::text, u.name, n.shown,
      to_char(n."latestAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "latestAt", n."latestBy", tagged.tags
    FROM newest n JOIN began b ON b.id = n.root JOIN "User" u ON u.id = b."authorId" LEFT JOIN tagged ON tagged.id = b.id`
  return rows.map((row) => threadOf(actor, row))
}

// Of a first remark that is out of sight nothing is told but that replies to it stand. Field by field, since a book has ten
// thousand of them.
function threadOf(actor: Actor, row: Row): Thread {
  const { shown, start, end, state } = row
  const stands = start !== null && state !== "REFUSED"
  const me = (id: string) => actor.userId !== null && id === actor.userId
  return {
    id: row.id,
    passageId: row.passageId,
    start: stands ? start : null,
    end: stands ? end : null,
    uncertain: state === "UNCERTAIN",
    kind: shown ? row.kind : "COMMENT",
    visibility: row.visibility,
    seminarId: row.seminarId,
    author: shown ? { id: row.authorId, name: row.name, own: me(row.authorId) } : null,
    tags: shown ? (row.tags ?? []) : [],
    resolved: shown && row.resolved,
    latest: { at: row.latestAt, own: me(row.latestBy) },
  }
}

const known = kept<Thread[]>(150_000, (threads) => threads.length + 1)

/**
 * The same for the whole of an edition, kept in memory for who has the same rights until something happens in the debate
 * (`version`: of its content; `newest`: see Standing). One query, none when they are there; the array is the same one as long as they are.
 */
export async function keptThreads(
  actor: Actor,
  debateId: string,
  of: { sourceId: string; editionId: string },
  version: string,
  newest: string,
): Promise<Thread[]> {
  const key = [of.editionId, rightsOf(actor, debateId), version, newest]
  return known(key.join(), () => threadsOn(actor, debateId, of))
}

// All that what one may see of a debate's talk depends on.
function rightsOf({ userId, administers, curates, memberships }: Actor, debateId: string): string {
  const here = memberships.filter((each) => each.debateId === debateId)
  const rights = [userId, administers, curates.has(debateId), here]
  return createHash("sha256").update(JSON.stringify(rights)).digest("base64")
}
