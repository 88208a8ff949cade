import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import { isId } from "@/lib/ids"
import { groupsOf, type NoticeRow, noticeOf, noticeRows } from "./notice"
import { ownInbox } from "./policy"
import type { Shown } from "./schema"
import { MOST_COUNTED } from "./ties"
import type { Inbox, Notice } from "./view"

const ON_A_PAGE = 50

const SHOWN: Record<NonNullable<Shown>, Prisma.NotificationWhereInput> = {
  unread: { readAt: null },
  "to-me": { reason: { in: ["MENTION", "ANSWER", "WRITTEN", "PROPOSAL"] } },
}

/** How many notices of one's inbox are unread that one may see, at most 100. One query. */
export async function unreadCount(actor: Actor): Promise<number> {
  const where = { AND: [ownInbox(actor, selfOf(actor)), { readAt: null }] }
  return db().notification.count({ where, take: MOST_COUNTED })
}

/** What concerns one, the newest first, as far as one may see it now: a page of 50, after `before`, put together by what
 * it is about. Four queries with the debates in memory. */
export async function inbox(actor: Actor, show: Shown, before?: string): Promise<Inbox> {
  const userId = selfOf(actor)
  const after = before && isId(before) ? { id: { lt: before } } : {}
  const [rows, unread] = await Promise.all([
    db().notification.findMany({
      where: { AND: [ownInbox(actor, userId), show ? SHOWN[show] : {}, after] },
      orderBy: { id: "desc" },
      take: ON_A_PAGE + 1,
      relationLoadStrategy: "join",
      ...noticeRows,
    }),
    unreadCount(actor),
  ])
  const page = rows.slice(0, ON_A_PAGE)
  return {
    groups: groupsOf(await noticesOf(actor, page)),
    unread,
    newest: page[0]?.id ?? null,
    next: rows.length > ON_A_PAGE ? page.at(-1)!.id : null,
  }
}

/** Rows as this actor sees them, in their order; those of debates that are out of sight are left out. */
export async function noticesOf(actor: Actor, rows: readonly NoticeRow[]): Promise<Notice[]> {
  const ids = [...new Set(rows.map(({ debateId }) => debateId))]
  if (ids.length === 0) return []
  const debates = await db().debate.findMany({
    where: { id: { in: ids }, deletedAt: null },
    select: { id: true, slug: true },
  })
  const contents = new Map(
    await Promise.all(debates.map(async ({ id, slug }) => [id, await content(actor, slug)] as const)),
  )
  return rows.flatMap((row) => {
    const of = contents.get(row.debateId)
    return of ? [noticeOf(of, row)] : []
  })
}
