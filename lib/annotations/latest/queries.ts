import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { placeOf, placeRows } from "../place"
import { canChangeAnnotation, visibleAnnotations } from "../policy"
import { beginningOf } from "./beginning"
import type { LatestRemark } from "./view"

const MOST = 10

/** The latest remarks that were said to a seminar, as far as this actor may see them, the newest first; without those on
 * things that are not in sight any more. Two queries with the debate in memory. */
export async function latestIn(actor: Actor, debate: string, seminarId: string): Promise<LatestRemark[]> {
  const of = await content(actor, debate)
  const rows = await db().annotation.findMany({
    where: { AND: [{ seminarId, visibility: "SEMINAR" }, visibleAnnotations(actor)] },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
    relationLoadStrategy: "join",
    select: {
      ...placeRows.select,
      kind: true,
      bodyText: true,
      createdAt: true,
      authorId: true,
      author: { select: { name: true } },
    },
  })
  return rows.flatMap((row) => {
    const place = placeOf(of, row)
    if (!place) return []
    const { id, kind, bodyText, createdAt } = row
    const author = { name: row.author.name, own: canChangeAnnotation(actor, row) }
    return [{ id, kind, author, at: createdAt.toISOString(), words: beginningOf(bodyText), place }]
  })
}
