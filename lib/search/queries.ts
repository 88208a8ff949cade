import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { Prisma } from "@/lib/generated/prisma/client"
import { type Asked, asked } from "./asked"
import { contextOf } from "./context/queries"
import { foundOf, type Row } from "./found"
import { candidates, type Hits, hitsByLikeness, hitsByWords } from "./hits"
import { KINDS, type Kind } from "./kinds"
import { closely, exactly, type Matching } from "./matching"
import { standingDocs, visibleDocs } from "./policy"
import * as input from "./schema"
import type { SearchView } from "./view"

const OF_EACH_KIND = 4
const ON_A_PAGE = 20
const MOST_WORDS = 20
// Comparing letters is slow; among a thousand rows that are alike there are enough.
const MOST_CLOSE = 1000

type Scope = { debateId: string | null; kind: Kind | undefined; page: number }
type Answer = { sought: number; counts: Partial<Record<Kind, number>>; rows: Row[] }

/**
 * What this actor may find: by full text, or where that finds nothing, by likeness. Of every kind the best, or one kind
 * page by page. `not_found` for a debate that may not be read; no query is refused otherwise.
 */
export async function search(actor: Actor, given: input.Search): Promise<SearchView> {
  const { q: typed, debate: slug, kind, page } = input.search.parse(given)
  const of = slug === undefined ? null : await content(actor, slug)
  const wanted = asked(typed)
  const scope = { debateId: of?.debate.id ?? null, kind, page }
  const exact = wanted.words.length === 0 ? null : await answer(actor, exactly(wanted), scope)
  const near = exact && exact.sought > 0 && total(exact) === 0 ? closely(wanted) : null
  const close = near && (await answer(actor, near, scope, true))
  const { counts, rows } = (close && total(close) > 0 ? close : exact) ?? { counts: {}, rows: [] }
  const how =
    exact === null ? "none" : exact.sought === 0 ? "common" : close && total(close) > 0 ? "close" : "exact"
  const [context, hits] = await Promise.all([
    contextOf(actor, rows, of),
    how === "close" ? hitsByLikeness(wanted.words) : hitsOf(wanted, rows),
  ])
  return {
    q: wanted.q,
    cut: wanted.cut,
    how,
    debate: of && { slug: of.debate.slug, title: of.debate.title },
    counts: Object.fromEntries(KINDS.map((each) => [each, counts[each] ?? 0])) as Record<Kind, number>,
    found: rows.flatMap((row) => foundOf(row, context, hits, actor.userId) ?? []),
    page,
    pages: kind ? Math.ceil((counts[kind] ?? 0) / ON_A_PAGE) : 1,
  }
}

const total = ({ counts }: Answer) => Object.values(counts).reduce((sum, count) => sum + count, 0)

// A lower threshold than the server's for words that are alike, for this statement alone: it is set before what follows
// sideways (LATERAL) is read.
const THRESHOLD = Prisma.sql`
  (SELECT set_config('pg_trgm.word_similarity_threshold', '0.45', true) AS set OFFSET 0) AS threshold`

async function answer(
  actor: Actor,
  { where, rank, sought }: Matching,
  { debateId, kind, page }: Scope,
  loosely = false,
): Promise<Answer> {
  const here = debateId === null ? Prisma.empty : Prisma.sql`AND d."debateId" = ${debateId}::uuid`
  const from = (page - 1) * ON_A_PAGE
  const shown = kind
    ? Prisma.sql`kind = ${kind} AND place > ${from} AND place <= ${from + ON_A_PAGE}`
    : Prisma.sql`place <= ${OF_EACH_KIND}`
  const found = Prisma.sql`
    SELECT d.kind, d."rowId", ${rank} AS rank FROM "SearchDoc" d
    WHERE ${where} ${here} AND ${visibleDocs(actor)} AND ${standingDocs}`
  const [row] = await db().$queryRaw<Answer[]>`
    WITH found AS MATERIALIZED (
      ${loosely ? Prisma.sql`SELECT near.* FROM ${THRESHOLD}, LATERAL (${found} AND threshold.set IS NOT NULL LIMIT ${MOST_CLOSE}) near` : found}
    ),
    placed AS (
      SELECT kind, "rowId", row_number() OVER (PARTITION BY kind ORDER BY rank DESC, "rowId") AS place FROM found
    )
    SELECT ${sought} AS sought,
      (SELECT coalesce(jsonb_object_agg(kind, n), '{}') FROM (SELECT kind, count(*) AS n FROM found GROUP BY kind) each)
        AS counts,
      (SELECT coalesce(jsonb_agg(to_jsonb(shown) ORDER BY kind, place), '[]') FROM (
        SELECT d.kind, d."rowId" AS id, placed.place, debate.slug AS debate, d.title, d.text, d."sourceId", d.fragment
        FROM placed JOIN "SearchDoc" d USING (kind, "rowId") JOIN "Debate" debate ON debate.id = d."debateId"
        WHERE ${shown}
      ) shown) AS rows`
  const { rows, ...rest } = row!
  return { ...rest, rows: rows.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)) }
}

// Which words of what is shown full text takes for one that was looked for.
async function hitsOf({ words, last }: Asked, rows: readonly Row[]): Promise<Hits> {
  const wanted = [...new Set(words)].slice(0, MOST_WORDS)
  const forms = candidates(
    rows.flatMap(({ title, text }) => [title, text]),
    wanted,
  )
  if (forms.length === 0) return hitsByWords(new Map(), last)
  const same = await db().$queryRaw<{ form: string; word: string }[]>`
    SELECT form, min(word) AS word FROM unnest(${forms}::text[]) form, unnest(${wanted}::text[]) word
    WHERE to_tsvector('disputatio', form) @@ plainto_tsquery('disputatio', word) GROUP BY form`
  return hitsByWords(new Map(same.map(({ form, word }) => [form, word])), last)
}
