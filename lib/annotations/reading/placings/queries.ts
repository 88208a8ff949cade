import type { Actor } from "@/lib/actor"
import { seen } from "@/lib/annotations/audience"
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
  latestAt: Date
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
  const inRange = within
    ? Prisma.sql`AND an.start < ${within.end} AND an."end" > ${within.start} AND an.state <> 'REFUSED'`
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
      b."resolvedAt" IS NOT NULL AS resolved, b.start, b."end", b.state::text, u.name, n.shown, n."latestAt",
      n."latestBy", tagged.tags
    FROM newest n JOIN began b ON b.id = n.root JOIN "User" u ON u.id = b."authorId" LEFT JOIN tagged ON tagged.id = b.id`
  return rows.map((row) => threadOf(actor, row))
}

// Of a first remark that is out of sight nothing is told but that replies to it stand.
function threadOf(actor: Actor, row: Row): Thread {
  const { state, authorId, name, shown, latestAt, latestBy, tags, ...rest } = row
  const stands = row.start !== null && state !== "REFUSED"
  const me = (id: string) => actor.userId !== null && id === actor.userId
  return {
    ...rest,
    kind: shown ? row.kind : "COMMENT",
    start: stands ? row.start : null,
    end: stands ? row.end : null,
    uncertain: state === "UNCERTAIN",
    author: shown ? { id: authorId, name, own: me(authorId) } : null,
    tags: shown ? (tags ?? []) : [],
    resolved: shown && row.resolved,
    latest: { at: latestAt.toISOString(), own: me(latestBy) },
  }
}
