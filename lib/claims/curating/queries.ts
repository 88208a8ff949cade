import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { canCurate, visibleRows } from "@/lib/debates/policy"
import { notFound } from "@/lib/errors"
import { isId } from "@/lib/ids"

/** Whether this actor curates a debate that it reads. */
export const curates = (actor: Actor, debateId: string): boolean => canCurate(actor, debateId)

/** The content of a debate for whoever curates it; `not_found` for everyone else. */
export async function contentToCurate(actor: Actor, debate: string): Promise<Content> {
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) throw notFound("page")
  return of
}

const inOrder = { orderBy: { ordinal: "asc" } } as const
const named = { orderBy: { order: "asc" } } as const

type Where = { id: string; debateId: string }

const FIND = {
  question: (where: Where) => db().question.findFirst({ where }),
  position: (where: Where) => db().position.findFirst({ where }),
  voice: (where: Where) => db().voice.findFirst({ where }),
  work: (where: Where) => db().work.findFirst({ where }),
  source: (where: Where) => db().source.findFirst({ where, include: { voices: named, reviews: named } }),
  claim: (where: Where) => db().claim.findFirst({ where, include: { chain: inOrder } }),
  evidence: (where: Where) =>
    db().evidence.findFirst({
      where,
      include: { speakers: inOrder, relation: { select: { fromId: true } } },
    }),
  relation: (where: Where) => db().relation.findFirst({ where }),
  silence: (where: Where) => db().silence.findFirst({ where }),
  factDispute: (where: Where) => db().factDispute.findFirst({ where, include: { versions: inOrder } }),
}

/** Kinds of rows that are changed by a form. */
export type FormKind = keyof typeof FIND
/** A row as it is changed: with its version and the rows that live and die with it. */
export type RowOf<K extends FormKind> = NonNullable<Awaited<ReturnType<(typeof FIND)[K]>>>

/** A row that stands in this debate, read anew; `not_found` for who does not curate it and for what was removed. */
export async function rowToCurate<K extends FormKind>(
  actor: Actor,
  debateId: string,
  kind: K,
  id: string,
): Promise<RowOf<K>> {
  if (!isId(id) || !canCurate(actor, debateId)) throw notFound("page")
  const find = FIND[kind] as (where: object) => Promise<RowOf<K> | null>
  const row = await find({ id, debateId, ...visibleRows(actor, kind) })
  if (!row) throw notFound("page")
  return row
}

/** A debate as it is changed, read anew; `not_found` for who does not curate it. */
export async function debateToCurate(actor: Actor, slug: string) {
  const of = await contentToCurate(actor, slug)
  const select = {
    id: true,
    version: true,
    slug: true,
    title: true,
    about: true,
    language: true,
    visibility: true,
  }
  return db().debate.findUniqueOrThrow({ where: { id: of.debate.id }, select })
}

/** The silences on questions that are read as one, in order, as their lines name them. */
export function silencesOn(questions: readonly string[]) {
  return db().silence.findMany({
    where: { questionId: { in: [...questions] }, deletedAt: null },
    orderBy: { order: "asc" },
    select: { id: true, voiceId: true, kind: true, note: true, sourceId: true, workId: true },
  })
}

/** The disputes of fact of a debate, in order. */
export function factsOf(debateId: string) {
  return db().factDispute.findMany({
    where: { debateId, deletedAt: null },
    orderBy: { order: "asc" },
    select: { id: true, point: true, versions: { ...inOrder, select: { says: true, voiceId: true } } },
  })
}
