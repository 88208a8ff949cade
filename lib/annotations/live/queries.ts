import { db } from "@/lib/db"
import type { FeedEvent } from "@/lib/feed"
import type { Prisma } from "@/lib/generated/prisma/client"
import { byPair, pairKey } from "../diagnoses/pair"
import { type Before, circleBefore, repliesMoved } from "../moving/moved"
import type { Change, Standing } from "./view"
import { annotationRow, diagnosisRow, evidenceRow } from "./view"

type Kept = Before & { deletedAt: string | null }

const versionBefore = ({ data }: FeedEvent) => (typeof data.version === "number" ? data.version - 1 : null)
const idsOf = (events: readonly FeedEvent[]) => [...new Set(events.map((event) => event.subjectId))]
const key = (id: string, version: number | null) => `${id} ${version}`

/**
 * What these events say about remarks, answers and grounds of disagreement, with the rows as they stand now and, for a
 * remark, how it stood before each event. At most five queries, whoever the readers are; what no longer has a row is left out.
 */
export async function changesIn(told: readonly FeedEvent[]): Promise<Change[]> {
  const events = told.flatMap(eachMoved)
  const said = events.filter(isNews)
  const answered = events.filter((event) => event.verb === "evidence.assessed")
  const [remarks, assessed, diagnosed, before] = await Promise.all([
    remarksOf(said),
    assessedIn(answered),
    diagnosedIn(events.filter(({ subjectKind }) => subjectKind === "diagnosis")),
    standingBefore(said.filter((event) => versionBefore(event) !== null)),
  ])
  const changes = events.flatMap((event): Change[] => {
    const remark = remarks.get(event.subjectId)
    if (isNews(event) && remark) {
      const was = before.get(key(event.subjectId, versionBefore(event))) ?? stoodBefore(event)
      return [{ kind: "annotation", event, row: remark, before: was }]
    }
    const diagnosis = diagnosed.get(event.subjectId)
    if (event.subjectKind === "diagnosis" && diagnosis) return [{ kind: "diagnosis", event, ...diagnosis }]
    const evidence = assessed.get(event.subjectId)
    return event.verb === "evidence.assessed" && evidence ? [{ kind: "assessment", event, ...evidence }] : []
  })
  return standingPlaces(changes)
}

type Placed = { slug: string; mergedIntoId: string | null; question?: { slug: string } }

// What was merged is shown on the page of what it went into: a claim on that claim's question, and that may itself have been merged.
// Hardly ever is anything: then there is no query.
async function standingPlaces(changes: Change[]): Promise<Change[]> {
  const merged = changes.flatMap(({ row }) => mergedIn(row))
  const into = [...new Set(merged.map((place) => place.mergedIntoId!))]
  if (into.length === 0) return changes
  const rows = await db().$queryRaw<{ id: string; slug: string; question: string | null }[]>`
    WITH RECURSIVE lead (id, at) AS (
      SELECT id, id FROM unnest(${into}::uuid[]) id
      UNION SELECT lead.id, n."mergedIntoId" FROM lead JOIN (
        SELECT id, "mergedIntoId" FROM "Claim" UNION ALL SELECT id, "mergedIntoId" FROM "Question"
      ) n ON n.id = lead.at AND n."mergedIntoId" IS NOT NULL
    ), claims AS (
      SELECT lead.id, c.slug, c."questionId" FROM lead JOIN "Claim" c ON c.id = lead.at AND c."mergedIntoId" IS NULL
    ), asked (id, at) AS (
      SELECT "questionId", "questionId" FROM claims
      UNION SELECT asked.id, q."mergedIntoId" FROM asked
        JOIN "Question" q ON q.id = asked.at AND q."mergedIntoId" IS NOT NULL
    )
    SELECT claims.id, claims.slug, q.slug AS question FROM claims JOIN asked ON asked.id = claims."questionId"
    JOIN "Question" q ON q.id = asked.at AND q."mergedIntoId" IS NULL
    UNION ALL SELECT lead.id, q.slug, NULL FROM lead JOIN "Question" q ON q.id = lead.at AND q."mergedIntoId" IS NULL`
  const standing = new Map(rows.map((row) => [row.id, row]))
  for (const place of merged) {
    const at = standing.get(place.mergedIntoId!)
    if (at) place.slug = at.slug
    if (at?.question && place.question) place.question.slug = at.question
  }
  return changes
}

// Of a merged claim the question follows from where it went; where its own question went says nothing.
function mergedIn(row: unknown): Placed[] {
  if (row === null || typeof row !== "object") return []
  if ("mergedIntoId" in row && row.mergedIntoId !== null) return [row as Placed]
  return Object.values(row).flatMap(mergedIn)
}

// What was moved with its thread is told of as if it had been moved by itself.
const eachMoved = (event: FeedEvent): FeedEvent[] => [
  event,
  ...repliesMoved(event).map(([subjectId, version]) => ({ ...event, subjectId, data: { version } })),
]

// A remark that arrives in another circle is told with the change of its audience already.
function isNews({ subjectKind, verb }: FeedEvent): boolean {
  return subjectKind === "annotation" && verb !== "annotation.arrived"
}

// An event that keeps no earlier version (somebody hides a remark): it stood, and was neither hidden nor removed.
function stoodBefore(event: FeedEvent): Partial<Standing> | null {
  return event.verb === "annotation.added" ? null : { deletedAt: null, hiddenAt: null }
}

async function remarksOf(events: readonly FeedEvent[]) {
  if (events.length === 0) return new Map<string, never>()
  const rows = await db().annotation.findMany({
    where: { id: { in: idsOf(events) } },
    select: annotationRow,
    relationLoadStrategy: "join",
  })
  return new Map(rows.map((row) => [row.id, row]))
}

async function assessedIn(events: readonly FeedEvent[]) {
  if (events.length === 0) return new Map<string, never>()
  const rows = await db().evidence.findMany({
    where: { id: { in: idsOf(events) } },
    select: { ...evidenceRow, assessments: { select: { userId: true } } },
    relationLoadStrategy: "join",
  })
  return new Map(
    rows.map(({ assessments, ...row }) => [
      row.id,
      { row, answered: new Set(assessments.map(({ userId }) => userId)) },
    ]),
  )
}

async function diagnosedIn(events: readonly FeedEvent[]) {
  if (events.length === 0) return new Map<string, never>()
  const rows = await db().diagnosis.findMany({
    where: { id: { in: idsOf(events) } },
    select: diagnosisRow,
    relationLoadStrategy: "join",
  })
  const pairs = rows.map(({ claimAId, claimBId }) => ({ claimAId, claimBId }))
  const spoken = await db().diagnosis.findMany({
    where: { OR: pairs, deletedAt: null },
    select: { claimAId: true, claimBId: true, byId: true },
  })
  const by = byPair(spoken)
  return new Map(
    rows.map((row) => {
      const here = by.get(pairKey(row.claimAId, row.claimBId)) ?? []
      return [row.id, { row, answered: new Set(here.map(({ byId }) => byId)) }]
    }),
  )
}

async function standingBefore(events: readonly FeedEvent[]): Promise<Map<string, Partial<Standing>>> {
  if (events.length === 0) return new Map()
  const rows = await db().revision.findMany({
    where: {
      subjectKind: "annotation",
      OR: events.map((event) => ({ subjectId: event.subjectId, version: versionBefore(event)! })),
    },
    select: { subjectId: true, version: true, before: true },
  })
  return new Map(rows.map((row) => [key(row.subjectId, row.version), standing(row.before)]))
}

function standing(kept: Prisma.JsonValue): Partial<Standing> {
  const before = kept as Kept
  const { deletedAt } = before
  return { ...circleBefore(before), deletedAt: deletedAt === null ? null : new Date(deletedAt) }
}
