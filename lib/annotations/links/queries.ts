import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { db } from "@/lib/db"
import { canChangeAnnotation, visibleAnnotations } from "../policy"
import { type EndRow, endOf, endRows, excerptsFor, wordsFor } from "./rows"
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

type Here = { sourceId: string; editionId: string }
type Range = { start: number; end: number }

/**
 * The links that lead to words of a source, as far as this actor may see the remarks they are part of, and those that
 * curators begin there, with their places in the edition that the actor reads; in the order of their making. `within`:
 * only those whose words stand in or reach into a range of it. One query.
 */
export async function linkEndsIn(
  actor: Actor,
  of: Content,
  { sourceId, editionId }: Here,
  within?: Range,
): Promise<FarEnd[]> {
  const end = endRows([...excerptsFor(actor, of), editionId])
  const inRange = within && { start: { lt: within.end }, end: { gt: within.start } }
  const here = inRange
    ? { sourceId, anchors: { some: { editionId, supersededAt: null, ...inRange } } }
    : { sourceId }
  const rows = await db().passageLink.findMany({
    where: {
      ...standing,
      debateId: of.debate.id,
      AND: [
        { OR: [{ to: here }, { from: here }] },
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
    const [first, second] = [`link-from-${id}`, `link-${id}`]
    const beginning = annotation?.passage ?? from!
    const began = annotation ? `remark-${annotation.id}` : first
    const sides = [
      { at: to, fragment: second, back: true, other: endOf(actor, of, beginning, began) },
      { at: from, fragment: first, back: false, other: endOf(actor, of, to, second) },
    ]
    return sides.flatMap(({ at, fragment, back, other }) => {
      if (at?.sourceId !== sourceId || !other) return []
      const words = wordsFor(actor, of, at)
      return [{ id, fragment, kind, back, by, place: placeIn(at, editionId), words, other }]
    })
  })
}

function placeIn({ anchors }: EndRow, editionId: string): FarEnd["place"] {
  const found = anchors.find((anchor) => anchor.editionId === editionId)
  return found ? { start: found.start!, end: found.end!, uncertain: found.state === "UNCERTAIN" } : null
}
