import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import { visibleEditions } from "@/lib/sources/policy"
import type { Cards } from "../body/cards"
import { cardsOf } from "../mentioned"
import { chosenRemarks, ownRemarks, tagsOn } from "./chosen"
import { type NoteRow, noteOf, noteRows } from "./note"
import { type Choice, before as cursor } from "./schema"
import type { Note, Notebook } from "./view"

const ON_A_PAGE = 50
const MOST_EXPORTED = 10_000
const AT_ONCE = 500

type Where = Prisma.AnnotationWhereInput

/** What one wrote, the newest first, as far as it was chosen: a page of 50, after `before`. Seven queries with the debates
 * in memory. */
export async function notebook(actor: Actor, choice: Choice, before?: string): Promise<Notebook> {
  const userId = selfOf(actor)
  const own = ownRemarks(actor, userId, choice.removed === "yes", new Date())
  const where = { AND: [own, chosenRemarks(actor, choice), await wordsIn(actor, userId, choice.q)] }
  const [count, rows, debates, seminars, tags] = await Promise.all([
    db().annotation.count({ where }),
    rowsAfter(actor, where, before, ON_A_PAGE + 1),
    db().debate.findMany({
      where: { AND: [visibleDebates(actor), { annotations: { some: { authorId: userId } } }] },
      orderBy: { title: "asc" },
      select: { slug: true, title: true },
    }),
    db().seminar.findMany({
      where: { annotations: { some: own } },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    }),
    db().tag.findMany({
      where: tagsOn(actor, own),
      distinct: "slug",
      orderBy: { folded: "asc" },
      select: { slug: true, name: true },
    }),
  ])
  const shown = rows.slice(0, ON_A_PAGE)
  const next = rows.length > ON_A_PAGE ? placeOfRow(shown.at(-1)!) : null
  return { ...(await together(actor, shown)), count, next, debates, seminars, tags }
}

/** The same, page after page, at most 10,000 of them: for taking along. */
export async function* wholeNotebook(
  actor: Actor,
  choice: Choice,
): AsyncGenerator<{ notes: Note[]; cards: Cards }> {
  const userId = selfOf(actor)
  const own = ownRemarks(actor, userId, choice.removed === "yes", new Date())
  const where = { AND: [own, chosenRemarks(actor, choice), await wordsIn(actor, userId, choice.q)] }
  let before: string | undefined
  for (let done = 0; done < MOST_EXPORTED; done += AT_ONCE) {
    const rows = await rowsAfter(actor, where, before, AT_ONCE)
    if (rows.length > 0) yield await together(actor, rows)
    if (rows.length < AT_ONCE) return
    before = placeOfRow(rows.at(-1)!)
  }
}

const placeOfRow = ({ createdAt, id }: NoteRow) => `${createdAt.getTime()}.${id}`

function rowsAfter(actor: Actor, where: Where, before: string | undefined, take: number): Promise<NoteRow[]> {
  const after = before !== undefined && cursor.safeParse(before).success ? before.split(".") : undefined
  const at = after && new Date(Number(after[0]))
  const later = at ? { OR: [{ createdAt: { lt: at } }, { createdAt: at, id: { lt: after[1]! } }] } : {}
  return db().annotation.findMany({
    where: { AND: [where, later] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    relationLoadStrategy: "join",
    ...noteRows(visibleEditions(actor)),
  })
}

async function together(actor: Actor, rows: readonly NoteRow[]): Promise<{ notes: Note[]; cards: Cards }> {
  const slugs = [...new Set(rows.map((row) => row.debate.slug))]
  const contents = new Map<string, Content>(
    await Promise.all(slugs.map(async (slug) => [slug, await content(actor, slug)] as const)),
  )
  const cards = slugs.map((slug) =>
    cardsOf(
      contents.get(slug)!,
      rows.filter((row) => row.debate.slug === slug),
    ),
  )
  return {
    notes: rows.map((row) => noteOf(actor, contents.get(row.debate.slug)!, row)),
    cards: Object.assign({}, ...cards),
  }
}

// By one's own words, and by the words they are about where one may still read those: full text, as the search does it, or
// just the same letters, so that common words and parts of words are found too.
async function wordsIn(actor: Actor, userId: string, q: string | undefined): Promise<Where> {
  if (!q) return {}
  const words = q.replace(/[\p{Cc}\p{Cs}]+/gu, " ")
  const letters = `%${words.replace(/[\\%_]/g, "\\$&")}%`
  const found = await db().$queryRaw<{ id: string; own: boolean }[]>`
    SELECT id, own FROM (
      SELECT a.id, a."createdAt",
        to_tsvector('disputatio', a."bodyText") @@ wanted OR a."bodyText" ILIKE ${letters} AS own,
        to_tsvector('disputatio', p.exact) @@ wanted OR p.exact ILIKE ${letters} AS quoted
      FROM websearch_to_tsquery('disputatio', ${words}) wanted, "Annotation" a
      LEFT JOIN "Evidence" e ON e.id = a."evidenceId"
      LEFT JOIN "Passage" p ON p.id = coalesce(a."passageId", e."passageId")
      WHERE a."authorId" = ${userId}::uuid
    ) said
    WHERE own OR quoted ORDER BY "createdAt" DESC LIMIT ${MOST_EXPORTED}`
  const ids = (own: boolean) => found.filter((row) => row.own === own).map(({ id }) => id)
  const readable = { passage: { OR: readablePassage(actor) } }
  return {
    OR: [
      { id: { in: ids(true) } },
      { id: { in: ids(false) }, OR: [{ evidenceId: { not: null } }, readable] },
    ],
  }
}

// Words that serve as evidence are everyone's; what a reader selected is theirs who may read a text in which it stands.
function readablePassage(actor: Actor): Prisma.PassageWhereInput[] {
  const edition = visibleEditions(actor)
  return [
    { evidence: { some: { deletedAt: null } } },
    { anchors: { some: { supersededAt: null, start: { not: null }, state: { not: "REFUSED" }, edition } } },
  ]
}
