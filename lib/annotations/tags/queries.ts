import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { readableDebate } from "@/lib/debates/queries"
import { notFound } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"
import { leads } from "@/lib/seminars/policy"
import { isSlug } from "@/lib/seminars/schema"
import { seen } from "../audience"
import { canKeepTags, type Vocabulary, visibleTags } from "./policy"
import type { GoneView, TagView, VocabularyView, WordView, WritingTags } from "./view"

const named = { slug: true, name: true, seminarId: true } as const

/** The words that this actor may see in a debate: its own and those of their seminars there, in the order of the words. */
export async function tagsFor(actor: Actor, debateId: string): Promise<TagView[]> {
  const where = { AND: [{ debateId }, visibleTags(actor)] }
  return db().tag.findMany({ where, select: named, orderBy: [{ folded: "asc" }, { id: "asc" }] })
}

/** What one may tag with in a debate (by its slug) while one writes: the words in sight, and to whom one may say new ones. At
 * most three queries. */
export async function tagsToWriteWith(actor: Actor, inDebate: string): Promise<WritingTags> {
  const { id } = await readableDebate(actor, inDebate)
  const own = actor.memberships.filter(({ debateId }) => debateId === id).map(({ seminarId }) => seminarId)
  const [words, open] = await Promise.all([
    tagsFor(actor, id),
    db().seminar.findMany({ where: { id: { in: own }, freeTagsAt: { not: null } }, select: { id: true } }),
  ])
  const free = new Set(open.map((seminar) => seminar.id))
  const newIn = own.filter((seminarId) => free.has(seminarId) || leads(actor, seminarId))
  return { words, newIn, newForEveryone: canCurate(actor, id) }
}

/** The slugs of the tags that stand for this actor on rows `a` of "Annotation" which they may see, in the order of the words:
 * an array, to be selected. The rule of showsTag; a test holds them together. */
export function tagSlugs(actor: Actor): Prisma.Sql {
  const own = actor.memberships.map(({ seminarId }) => seminarId)
  return Prisma.sql`ARRAY(
    SELECT t.slug FROM "AnnotationTag" u
    JOIN "Tag" named ON named.id = u."tagId"
    JOIN "Tag" t ON t.id = coalesce(named."mergedIntoId", named.id)
    WHERE u."annotationId" = a.id AND t."deletedAt" IS NULL AND (
      t."seminarId" IS NULL OR t."seminarId" = a."seminarId"
      OR a.visibility = 'ONLY_ME' AND t."seminarId" = ANY(${own}::uuid[]))
    GROUP BY t.slug ORDER BY min(t.folded))`
}

/** The slugs of the tags of these remarks, by the remark's id, as far as this actor may see remark and tag; remarks without
 * are left out. One query. */
export async function slugsOnRemarks(
  actor: Actor,
  debateId: string,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db().$queryRaw<{ id: string; slugs: string[] }[]>`
    SELECT a.id, ${tagSlugs(actor)} AS slugs FROM "Annotation" a
    WHERE a."debateId" = ${debateId}::uuid AND a.id = ANY(${[...ids]}::uuid[]) AND ${seen(actor, debateId)}
      AND EXISTS (SELECT FROM "AnnotationTag" u WHERE u."annotationId" = a.id)`
  return new Map(rows.filter(({ slugs }) => slugs.length > 0).map(({ id, slugs }) => [id, slugs]))
}

// How many remarks that this actor may see bear each word, by its id.
async function usesOf(actor: Actor, { debateId, seminarId }: Vocabulary): Promise<Map<string, number>> {
  const rows = await db().$queryRaw<{ id: string; uses: number }[]>`
    SELECT t.id, count(DISTINCT a.id)::int AS uses FROM "Tag" t
    JOIN "Tag" named ON named.id = t.id OR named."mergedIntoId" = t.id
    JOIN "AnnotationTag" u ON u."tagId" = named.id
    JOIN "Annotation" a ON a.id = u."annotationId"
    WHERE t."debateId" = ${debateId}::uuid AND t."seminarId" IS NOT DISTINCT FROM ${seminarId}::uuid
      AND (t."seminarId" IS NULL OR t."seminarId" = a."seminarId" OR a.visibility = 'ONLY_ME')
      AND ${seen(actor, debateId)}
    GROUP BY t.id`
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}

async function wordsOf(actor: Actor, of: Vocabulary): Promise<WordView[]> {
  const [rows, uses] = await Promise.all([
    db().tag.findMany({
      where: { AND: [of, visibleTags(actor)] },
      select: { id: true, version: true, slug: true, name: true, keptAt: true },
      orderBy: [{ folded: "asc" }, { id: "asc" }],
    }),
    usesOf(actor, of),
  ])
  return rows.map(({ keptAt, ...row }) => ({
    ...row,
    uses: uses.get(row.id) ?? 0,
    kept: keptAt !== null,
  }))
}

async function goneFrom(of: Vocabulary): Promise<GoneView[]> {
  const rows = await db().tag.findMany({
    where: { ...of, deletedAt: { not: null } },
    select: { id: true, name: true, mergedInto: { select: { name: true } } },
    orderBy: [{ folded: "asc" }, { id: "asc" }],
  })
  return rows.map(({ id, name, mergedInto }) => ({ id, name, into: mergedInto?.name ?? null }))
}

/** The words of a debate, or of a seminar (by its slug) to which this actor belongs; what was taken out only for those who
 * keep them. `not_found` for what may not be seen. At most five queries. */
export async function vocabulary(
  actor: Actor,
  inDebate: string,
  seminarSlug: string | null = null,
): Promise<VocabularyView> {
  const { id: debateId, slug, title, language } = await readableDebate(actor, inDebate)
  const row = seminarSlug === null ? null : await ownSeminar(actor, debateId, seminarSlug)
  const of = { debateId, seminarId: row?.id ?? null }
  const keep = canKeepTags(actor, of)
  const [words, gone] = await Promise.all([wordsOf(actor, of), keep ? goneFrom(of) : []])
  return {
    debate: { id: debateId, slug, title, language },
    seminar: row && { id: row.id, slug: row.slug, name: row.name },
    words,
    gone,
    free: Boolean(row?.freeTagsAt),
    can: { keep },
  }
}

async function ownSeminar(actor: Actor, debateId: string, slug: string) {
  const own = actor.memberships.map(({ seminarId }) => seminarId)
  const row = isSlug(slug)
    ? await db().seminar.findFirst({
        where: { debateId, slug, deletedAt: null, id: { in: own } },
        select: { id: true, slug: true, name: true, freeTagsAt: true },
      })
    : null
  if (!row) throw notFound("seminar")
  return row
}
