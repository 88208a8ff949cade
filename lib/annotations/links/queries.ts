import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { db } from "@/lib/db"
import { canChangeAnnotation, visibleAnnotations } from "../policy"
import { endOf, endRows, excerptsFor, wordsFor } from "./rows"
import type { FarEnd, LinkView } from "./view"

const standing = { deletedAt: null }
const inOrder = { orderBy: { id: "asc" } } as const

/** The links that begin at some remarks, as far as this actor may see these, by the remark's id. One query, none for none. */
export async function linksOf(
  actor: Actor,
  of: Content,
  remarkIds: readonly string[],
): Promise<Map<string, LinkView[]>> {
  const links = new Map<string, LinkView[]>()
  if (remarkIds.length === 0) return links
  const rows = await db().passageLink.findMany({
    where: {
      ...standing,
      debateId: of.debate.id,
      annotationId: { in: [...remarkIds] },
      annotation: visibleAnnotations(actor),
    },
    relationLoadStrategy: "join",
    ...inOrder,
    select: {
      id: true,
      kind: true,
      annotationId: true,
      annotation: { select: { authorId: true } },
      to: endRows(excerptsFor(actor, of)),
    },
  })
  for (const { id, kind, annotationId, annotation, to } of rows) {
    const end = endOf(actor, of, to, `link-${id}`)
    const can = { remove: canChangeAnnotation(actor, annotation!) }
    if (end) links.set(annotationId!, [...(links.get(annotationId!) ?? []), { id, kind, to: end, can }])
  }
  return links
}

/** The links that lead to words of a source, as far as this actor may see the remarks they are part of, and those that
 * curators begin there; in the order of their making. One query. */
export async function linkEndsIn(actor: Actor, of: Content, sourceId: string): Promise<FarEnd[]> {
  const end = endRows(excerptsFor(actor, of))
  const rows = await db().passageLink.findMany({
    where: {
      ...standing,
      debateId: of.debate.id,
      AND: [
        { OR: [{ to: { sourceId } }, { from: { sourceId } }] },
        { OR: [{ annotationId: null }, { annotation: visibleAnnotations(actor) }] },
      ],
    },
    relationLoadStrategy: "join",
    ...inOrder,
    select: {
      id: true,
      kind: true,
      to: end,
      from: end,
      annotation: {
        select: { id: true, authorId: true, author: { select: { name: true } }, passage: end },
      },
    },
  })
  return rows.flatMap(({ id, kind, to, from, annotation }) => {
    const by = annotation && {
      name: annotation.author.name,
      own: canChangeAnnotation(actor, annotation),
    }
    const [there, here] = [`link-from-${id}`, `link-${id}`]
    const beginning = annotation?.passage ?? from!
    const began = annotation ? `remark-${annotation.id}` : there
    const sides = [
      { at: to, fragment: here, back: true, other: endOf(actor, of, beginning, began) },
      { at: from, fragment: there, back: false, other: endOf(actor, of, to, here) },
    ]
    return sides.flatMap(({ at, fragment, back, other }) =>
      at?.sourceId === sourceId && other
        ? [{ id, fragment, kind, back, by, passageId: at.id, words: wordsFor(actor, of, at), other }]
        : [],
    )
  })
}
