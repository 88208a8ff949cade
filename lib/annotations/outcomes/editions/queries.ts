import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { AnchorState } from "@/lib/generated/prisma/enums"
import { cslOf } from "@/lib/sources/csl"
import { runKey } from "@/lib/sources/editions/job"
import { editionFor } from "@/lib/sources/queries"
import { canLookThrough, passagesInSight } from "../policy"
import type { Counts, EditionLine, EditionsPage } from "../view"
import { type EditionRow, editionRows, lineOf } from "./lines"

/** A source that this actor curates, in its debate, with its editions, the newest first; `not_found` for everybody else. */
export async function curatedSource(actor: Actor, debate: string, slug: string) {
  const of = await content(actor, debate)
  const found = of.sources.find((each) => each.slug === slug)
  if (!found || !canLookThrough(actor, of.debate.id)) throw notFound("text")
  const source = { id: found.id, slug, title: cslOf(found).title }
  const where = { sourceId: source.id }
  const rows = await db().edition.findMany({ where, orderBy: { number: "desc" }, ...editionRows })
  return { of, source, rows }
}

/** The editions of a source with what became of its passages in each; of excerpts, which follow the quotations, the newest
 * only. Six queries. */
export async function editionsPage(actor: Actor, debate: string, slug: string): Promise<EditionsPage> {
  const { of, source, rows } = await curatedSource(actor, debate, slug)
  const newest = rows.find(({ kind }) => kind === "EXCERPTS")
  const shown = rows.filter((row) => row.kind !== "EXCERPTS" || row === newest)
  return { debate: of.debate, source, editions: await linesOf(actor, source.id, shown, rows) }
}

/** Some editions of a source, as they are listed among all of them. */
export async function linesOf(
  actor: Actor,
  sourceId: string,
  shown: readonly EditionRow[],
  all: readonly EditionRow[],
): Promise<EditionLine[]> {
  const keys = shown.flatMap(({ runs }) => runs.map((run) => runKey(run.id)))
  const people = shown.flatMap(({ createdById, withdrawnById }) => [createdById, withdrawnById])
  const ids = shown.map(({ id }) => id)
  const [counts, total, failed, names] = await Promise.all([
    countsIn(actor, ids),
    db().passage.count({ where: { AND: [{ sourceId }, passagesInSight(actor)] } }),
    db().job.findMany({
      where: { dedupeKey: { in: keys }, failedAt: { not: null } },
      select: { dedupeKey: true },
    }),
    namesOf(people),
  ])
  const ended = new Set(failed.map(({ dedupeKey }) => dedupeKey))
  return shown.map((row) => lineOf(row, all, { counts: counts.get(row.id), total, names, failed: ended }))
}

/** The names of people by their ids. */
export async function namesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const where = { id: { in: ids.filter((id) => id !== null) } }
  const users = await db().user.findMany({ where, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/** The anchors in an edition as they stand, of passages that this actor knows of. */
export const anchorsIn = (actor: Actor, editionIds: readonly string[]) => ({
  editionId: { in: [...editionIds] },
  supersededAt: null,
  passage: passagesInSight(actor),
})

async function countsIn(actor: Actor, ids: readonly string[]): Promise<Map<string, Counts>> {
  const rows = await db().anchor.groupBy({
    by: ["editionId", "state"],
    where: anchorsIn(actor, ids),
    _count: true,
  })
  const none = { kept: 0, moved: 0, uncertain: 0, refused: 0, lost: 0 }
  const counts = new Map(ids.map((id) => [id, { ...none }]))
  for (const { editionId, state, _count } of rows)
    counts.get(editionId)![state.toLowerCase() as keyof Counts] = _count
  return counts
}

const UNDECIDED: AnchorState[] = ["UNCERTAIN", "LOST"]

/** For the curators of a debate, beside a source: how many of its passages are uncertain and lost in its full text, and
 * that text's number (null where there is none); null for everybody else. One query. */
export async function toLookThrough(actor: Actor, of: Content, slug: string) {
  const source = of.sources.find((each) => each.slug === slug)
  if (!source || !canLookThrough(actor, of.debate.id)) return null
  const { edition } = editionFor(actor, { ...source, debateId: of.debate.id })
  if (edition?.kind !== "FULL") return { number: null, uncertain: 0, lost: 0 }
  const rows = await db().anchor.groupBy({
    by: ["state"],
    where: { AND: [anchorsIn(actor, [edition.id]), { state: { in: UNDECIDED } }] },
    _count: true,
  })
  const count = (state: AnchorState) => rows.find((row) => row.state === state)?._count ?? 0
  return { number: edition.number, uncertain: count("UNCERTAIN"), lost: count("LOST") }
}
