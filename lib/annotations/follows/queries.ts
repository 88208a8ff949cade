import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { membershipIn } from "@/lib/seminars/policy"
import { placeRows } from "../place"
import { visibleAnnotations } from "../policy"
import { curatedNamed, threadNamed } from "./named"
import type { FollowKind } from "./schema"
import { visiblePeople } from "./subject"
import type { FollowedView } from "./view"

const MOST = 500

/** What one follows and may see, the latest first, at most 500. Six queries with the debates in memory. */
export async function followed(actor: Actor): Promise<FollowedView[]> {
  const rows = await db().follow.findMany({
    where: { userId: selfOf(actor), endedAt: null },
    orderBy: { at: "desc" },
    take: MOST,
    select: { subjectKind: true, subjectId: true, debateId: true },
  })
  const ids = (kind: FollowKind) => rows.filter((row) => row.subjectKind === kind).map((row) => row.subjectId)
  const [contents, threads, people] = await Promise.all([
    contentsOf(actor, rows),
    db().annotation.findMany({
      where: { AND: [{ id: { in: ids("thread") } }, visibleAnnotations(actor)] },
      select: { ...placeRows.select, bodyText: true, author: { select: { name: true } } },
    }),
    db().user.findMany({
      where: { AND: [{ id: { in: ids("person") } }, visiblePeople(actor)] },
      select: { id: true, name: true },
    }),
  ])
  const thread = new Map(threads.map((row) => [row.id, row]))
  const person = new Map(people.map(({ id, name }) => [id, name]))
  const named = (kind: FollowKind, id: string, of: Content | undefined) => {
    const name = person.get(id)
    if (kind === "person") return name === undefined ? null : { title: name, href: null }
    if (kind === "seminar") return seminarNamed(actor, id, of)
    if (!of) return null
    const row = thread.get(id)
    return kind === "thread" ? row && threadNamed(of, row) : curatedNamed(of, kind, id)
  }
  return rows.flatMap(({ subjectKind, subjectId: id, debateId }) => {
    const [kind, of] = [subjectKind as FollowKind, contents.get(debateId ?? "")]
    const found = named(kind, id, of)
    const inDebate = kind === "claim" || kind === "question" || kind === "source"
    const language = inDebate ? (of?.debate.language ?? null) : null
    return found ? [{ kind, id, ...found, language }] : []
  })
}

function seminarNamed(actor: Actor, id: string, of: Content | undefined) {
  const membership = membershipIn(actor, id)
  if (!membership || !of) return null
  const { name, slug } = membership.seminar
  return { title: name, href: `/seminars/${of.debate.slug}/${slug}` }
}

async function contentsOf(actor: Actor, rows: readonly { debateId: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ debateId }) => debateId ?? []))]
  const debates = await db().debate.findMany({
    where: { AND: [{ id: { in: ids } }, visibleDebates(actor)] },
    select: { id: true, slug: true },
  })
  return new Map(
    await Promise.all(debates.map(async ({ id, slug }) => [id, await content(actor, slug)] as const)),
  )
}
