import type { Actor } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { Body } from "./body/schema"
import { audienceView, circleRows } from "./circle"
import { canMove } from "./moving/policy"
import { canChangeAnnotation, canWriteFor } from "./policy"
import { canReact } from "./reactions/policy"
import { reactionsOf } from "./reactions/view"
import { tagRows, tagsOf } from "./tags/view"
import { canPin, canResolve } from "./threads/policy"
import type { Mark, RemarkView } from "./view"

/** What is read of a remark to show it. */
export const remarkRows = {
  select: {
    id: true,
    version: true,
    kind: true,
    ...circleRows,
    seminarId: true,
    debateId: true,
    authorId: true,
    author: { select: { name: true } },
    member: { select: { role: true } },
    body: true,
    bodyText: true,
    createdAt: true,
    editedAt: true,
    passageId: true,
    claimId: true,
    evidenceId: true,
    questionId: true,
    relationId: true,
    parentId: true,
    rootId: true,
    resolvedAt: true,
    resolver: { select: { name: true } },
    pinnedAt: true,
    pinner: { select: { name: true } },
    tags: tagRows,
    reactions: {
      orderBy: { at: "asc" },
      select: { kind: true, userId: true, user: { select: { name: true } } },
    },
    mentions: { select: { user: { select: { id: true, name: true } } } },
  },
} satisfies Prisma.AnnotationDefaultArgs

export type RemarkRow = Prisma.AnnotationGetPayload<typeof remarkRows>

/** A remark, without its replies, as this actor may see it. */
function remarkView(actor: Actor, row: RemarkRow): RemarkView {
  const { id, version, kind, author, member, createdAt, editedAt } = row
  const own = canChangeAnnotation(actor, row)
  const writes = canWriteFor(actor, row.debateId, row)
  return {
    id,
    version,
    kind,
    audience: audienceView(actor.userId, row),
    author: { name: author.name, own, role: member?.role ?? null },
    at: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    body: row.body as Body,
    parentId: row.parentId,
    replies: [],
    tags: tagsOf(actor, row),
    reactions: reactionsOf(row.reactions, actor.userId),
    resolved: marked(row.resolvedAt, row.resolver),
    pinned: marked(row.pinnedAt, row.pinner),
    can: {
      reply: writes,
      edit: own && writes,
      remove: own,
      changeAudience: own,
      move: row.parentId === null && canMove(actor, row),
      react: canReact(actor, row),
      resolve: row.parentId === null && canResolve(actor, row),
      pin: row.parentId === null && canPin(actor, row),
    },
  }
}

const marked = (at: Date | null, who: { name: string } | null): Mark | null =>
  at && { at: at.toISOString(), by: who?.name ?? null }

const NOTHING = {
  reply: false,
  edit: false,
  remove: false,
  changeAudience: false,
  move: false,
  react: false,
  resolve: false,
  pin: false,
}

// What stood here may not be seen any more; replies to it may.
const gone = (id: string, parentId: string | null, at: string): RemarkView => ({
  id,
  version: 0,
  kind: "COMMENT",
  audience: { visibility: "EVERYONE", seminar: null, with: null },
  author: null,
  at,
  editedAt: null,
  body: null,
  parentId,
  replies: [],
  tags: [],
  reactions: [],
  resolved: null,
  pinned: null,
  can: NOTHING,
})

/**
 * Puts rows of whole threads together, in the order of their making: replies under what they answer, and a tombstone
 * wherever a reply answers what this actor may not see.
 */
export function threadsOf(actor: Actor, rows: readonly RemarkRow[]): RemarkView[] {
  const views = new Map<string, RemarkView>()
  for (const row of rows) views.set(row.id, remarkView(actor, row))
  const threads: RemarkView[] = []
  for (const row of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const view = views.get(row.id)!
    if (row.parentId === null) threads.push(view)
    else {
      const root = views.get(row.rootId!) ?? missing(views, threads, row.rootId!, null, view.at)
      const parent =
        row.parentId === row.rootId
          ? root
          : (views.get(row.parentId) ?? missing(views, root.replies, row.parentId, root.id, view.at))
      parent.replies.push(view)
    }
  }
  return threads.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function missing(
  views: Map<string, RemarkView>,
  among: RemarkView[],
  id: string,
  parentId: string | null,
  at: string,
): RemarkView {
  const view = gone(id, parentId, at)
  views.set(id, view)
  among.push(view)
  return view
}
