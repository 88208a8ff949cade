import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { endsOfMerges } from "@/lib/debates/into"
import { notFound } from "@/lib/errors"
import { Prisma } from "@/lib/generated/prisma/client"
import { isId } from "@/lib/ids"
import { isSlug } from "@/lib/seminars/schema"
import { seen } from "./audience"
import type { Cards } from "./body/cards"
import type { Body } from "./body/schema"
import { cardsOf } from "./mentioned"
import { canChangeAnnotation, visibleAnnotations } from "./policy"
import { type RemarkRow, remarkRows, threadsOf } from "./rows"
import { tagSlugs } from "./tags/queries"
import { pageOf, type ThreadCount, talksOf } from "./talks"
import type { RemarkView, TalkView } from "./view"

/** What one may talk about, by column. */
type About = {
  questionId?: string[]
  claimId?: string[]
  evidenceId?: string[]
  relationId?: string[]
}

// The threads that this actor may see something of, with how much. A thread whose first remark is out of sight is among
// them when a reply to it is not.
async function threadCounts(
  actor: Actor,
  debateId: string,
  about: About,
  at: string | null,
  tag: string | null,
): Promise<(ThreadCount & { tagged: boolean })[]> {
  const asked = Object.entries(about).filter(([, ids]) => ids.length > 0)
  if (asked.length === 0) return []
  const columns = asked.map(([column]) => Prisma.raw(`"${column}"`))
  const among = asked.map(([, ids], index) => Prisma.sql`${columns[index]} = ANY(${ids}::uuid[])`)
  const tagged = tag === null ? Prisma.sql`true` : Prisma.sql`bool_or(${tag} = ANY(${tagSlugs(actor)}))`
  return db().$queryRaw<(ThreadCount & { tagged: boolean })[]>`
    WITH began AS (
      SELECT id, coalesce(${Prisma.join(columns)}) AS target FROM "Annotation"
      WHERE "debateId" = ${debateId}::uuid AND (${Prisma.join(among, " OR ")})
    )
    SELECT began.id AS root, began.target, count(*)::int AS remarks,
      coalesce(bool_or(a.id = ${at}::uuid), false) AS wanted,
      bool_or(a.id = began.id AND a."pinnedAt" IS NOT NULL) AS pinned, ${tagged} AS tagged
    FROM began JOIN "Annotation" a ON a.id = began.id OR a."rootId" = began.id
    WHERE ${seen(actor, debateId)} GROUP BY 1, 2 ORDER BY 1`
}

// The rows of whole threads, as far as this actor may see them.
async function threadRows(actor: Actor, roots: readonly string[]): Promise<RemarkRow[]> {
  if (roots.length === 0) return []
  const inThreads = { OR: [{ id: { in: [...roots] } }, { rootId: { in: [...roots] } }] }
  return db().annotation.findMany({
    where: { AND: [inThreads, visibleAnnotations(actor)] },
    relationLoadStrategy: "join",
    ...remarkRows,
  })
}

// What is asked for with all that was merged into it, and by each id the one that was asked for.
function readAsOne(of: Content, about: About): { about: About; as: Map<string, string> } {
  const asked = new Set(Object.values(about).flat())
  const as = new Map([...asked].map((id) => [id, id]))
  for (const [id, into] of of.into) if (asked.has(into)) as.set(id, into)
  const all = [...as]
  const together = Object.entries(about).map(([column, ids]) => [
    column,
    all.flatMap(([id, into]) => (ids.includes(into) ? [id] : [])),
  ])
  return { about: Object.fromEntries(together), as }
}

/** What of the talk about a page's own thing is asked for: threads before one, the thread of a remark, those with a tag. */
export type Asked = { before?: string; at?: string; tag?: string }

/**
 * The talk about things of a debate, by their id: of each the last `most` threads, and of that about `own` what is asked
 * for. Two queries, one where nobody has said anything.
 */
export async function talks(
  actor: Actor,
  of: Content,
  about: About,
  { own, before, at, tag, most = 30 }: Asked & { own?: string; most?: number } = {},
): Promise<Map<string, TalkView>> {
  const slug = tag && isSlug(tag) ? tag : null
  const read = readAsOne(of, about)
  const found = await threadCounts(actor, of.debate.id, read.about, at && isId(at) ? at : null, slug)
  const threads = found.map((thread) => ({ ...thread, target: read.as.get(thread.target)! }))
  const by = new Map<string, ThreadCount[]>(Object.values(about).flatMap((ids) => ids.map((id) => [id, []])))
  for (const thread of threads)
    if (thread.tagged || thread.target !== own) by.get(thread.target)!.push(thread)
  const pages = new Map(
    [...by].map(([id, its]) => [id, pageOf(its, most, id === own ? before : undefined)] as const),
  )
  const rows = await threadRows(
    actor,
    [...pages.values()].flatMap(({ shown }) => shown.map(({ root }) => root)),
  )
  return talksOf(actor, pages, rows, cardsOf(of, rows))
}

/** How many remarks this actor may see on each claim (with its evidence and relations) and question, by slug; what was merged counts
 * with what it went into. One query. */
export async function remarkCounts(
  actor: Actor,
  debateId: string,
): Promise<{ claims: Map<string, number>; questions: Map<string, number> }> {
  const rows = await db().$queryRaw<{ kind: "claim" | "question"; slug: string; remarks: number }[]>`
    WITH RECURSIVE ${endsOfMerges(debateId)}, said AS (
      SELECT coalesce(r."claimId", re."claimId", rr."fromId", er."fromId") AS claim, r."questionId" AS question
      FROM "Annotation" a
      JOIN "Annotation" r ON r.id = coalesce(a."rootId", a.id)
      LEFT JOIN "Evidence" re ON re.id = r."evidenceId"
      LEFT JOIN "Relation" rr ON rr.id = r."relationId"
      LEFT JOIN "Relation" er ON er.id = re."relationId"
      WHERE a."debateId" = ${debateId}::uuid AND r."passageId" IS NULL AND ${seen(actor, debateId)}
    )
    SELECT 'claim' AS kind, c.slug, count(*)::int AS remarks FROM said LEFT JOIN ends ON ends.id = said.claim
    JOIN "Claim" c ON c.id = coalesce(ends.into_id, said.claim) GROUP BY 2
    UNION ALL
    SELECT 'question', q.slug, count(*)::int FROM said LEFT JOIN ends ON ends.id = said.question
    JOIN "Question" q ON q.id = coalesce(ends.into_id, said.question) GROUP BY 2`
  const of = (kind: string) =>
    new Map(rows.filter((row) => row.kind === kind).map(({ slug, remarks }) => [slug, remarks]))
  return { claims: of("claim"), questions: of("question") }
}

/** What one's own remark said before each change, the newest first, with what it mentions as that stands now. */
export async function historyOf(actor: Actor, id: string) {
  const row = await db().annotation.findFirst({
    where: { AND: [{ id }, visibleAnnotations(actor)] },
    select: { authorId: true, debate: { select: { slug: true } }, mentions: remarkRows.select.mentions },
  })
  if (!row || !canChangeAnnotation(actor, row)) throw notFound("remark")
  const revisions = await db().revision.findMany({
    where: { subjectKind: "annotation", subjectId: id },
    orderBy: { version: "desc" },
  })
  const versions = revisions.map(({ version, at, before }) => {
    const {
      body,
      kind,
      visibility,
      tags = [],
    } = before as {
      body: Body
      kind: string
      visibility: string
      tags?: string[]
    }
    return { version, until: at.toISOString(), body, kind, visibility, tags }
  })
  const of = await content(actor, row.debate.slug)
  const rows = versions.map(({ body }) => ({ body, mentions: row.mentions }))
  return { versions, cards: cardsOf(of, rows) }
}

export type ThreadsRead = { threads: ReadonlyMap<string, RemarkView>; cards: Cards }

/** Whole threads by their first remarks, as far as this actor may see them, and what they mention. One query. */
export async function threadsAt(actor: Actor, of: Content, roots: readonly string[]): Promise<ThreadsRead> {
  const rows = await threadRows(actor, roots)
  const threads = new Map(threadsOf(actor, rows).map((thread) => [thread.id, thread]))
  return { threads, cards: cardsOf(of, rows) }
}
