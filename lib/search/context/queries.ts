import type { Actor } from "@/lib/actor"
import { placeRows } from "@/lib/annotations/place"
import { visibleAnnotations } from "@/lib/annotations/policy"
import type { Content } from "@/lib/claims/content/content"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { Kind } from "../kinds"

const remarkRows = {
  select: {
    ...placeRows.select,
    kind: true,
    authorId: true,
    createdAt: true,
    author: { select: { name: true } },
  },
} satisfies Prisma.AnnotationDefaultArgs

export type RemarkRow = Prisma.AnnotationGetPayload<typeof remarkRows>

/** What rows of the index are shown with: the content of their debates by slug, and the remarks by id. */
export type Context = { contents: Map<string, Content>; remarks: Map<string, RemarkRow> }

/** Reads what these rows are shown with: a query for each debate that is in memory, none for the one that is `known`
 * already, and one for the remarks. */
export async function contextOf(
  actor: Actor,
  rows: readonly { kind: Kind; id: string; debate: string }[],
  known: Content | null,
): Promise<Context> {
  const slugs = [...new Set(rows.map((row) => row.debate))]
  const contentOf = (slug: string) => (known?.debate.slug === slug ? known : content(actor, slug))
  const ids = rows.filter(({ kind }) => kind === "annotation").map(({ id }) => id)
  const where = { AND: [{ id: { in: ids } }, visibleAnnotations(actor)] }
  const [contents, remarks] = await Promise.all([
    Promise.all(slugs.map(contentOf)),
    ids.length === 0 ? [] : db().annotation.findMany({ where, ...remarkRows, relationLoadStrategy: "join" }),
  ])
  return {
    contents: new Map(contents.map((of) => [of.debate.slug, of])),
    remarks: new Map(remarks.map((remark) => [remark.id, remark])),
  }
}
