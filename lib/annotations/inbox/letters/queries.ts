import { isDemoAddress } from "@/lib/accounts/demo/people"
import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { LetterPace, NoticeReason } from "@/lib/generated/prisma/enums"
import { mailIsSetUp } from "@/lib/mail"
import { dueAt } from "./due"

const MOST_USERS = 1000
const TEN_MINUTES = 10 * 60 * 1000

/** When letters come to oneself; `reachable`: this installation sends mail, and one's address takes it. */
export async function ownPaces(
  actor: Actor,
): Promise<{ toMe: LetterPace; followed: LetterPace; reachable: boolean }> {
  const user = await db().user.findFirst({
    where: { id: selfOf(actor), erasedAt: null },
    select: { lettersToMe: true, lettersFollowed: true, emailNorm: true },
  })
  if (!user) throw notFound("account")
  const reachable = mailIsSetUp() && !isDemoAddress(user.emailNorm)
  return { toMe: user.lettersToMe, followed: user.lettersFollowed, reachable }
}

/** A letter that is due: one put together before, by its id, or what waits for somebody for these reasons. */
export type Due = { userId: string; letterId: string } | { userId: string; reasons: NoticeReason[] }

/** Lines that wait to be sent, and that nobody is sending. */
export const waiting = (now: Date) => ({
  channel: "MAIL" as const,
  sentAt: null,
  OR: [{ lockedUntil: null }, { lockedUntil: { lt: now } }],
})

/** The letters that are due at a moment, those put together before first. Three queries, one where nothing waits. */
export async function dueLetters(now: Date): Promise<Due[]> {
  const rows = await db().notification.groupBy({
    by: ["userId", "reason", "letterId"],
    where: waiting(now),
    _min: { createdAt: true },
    orderBy: { _min: { createdAt: "asc" } },
    take: MOST_USERS,
  })
  if (rows.length === 0) return []
  const userId = { in: [...new Set(rows.map((row) => row.userId))] }
  const [users, last] = await Promise.all([
    db().user.findMany({
      where: { id: userId },
      select: { id: true, lettersToMe: true, lettersFollowed: true },
    }),
    db().notification.groupBy({
      by: ["userId"],
      where: { userId, channel: "MAIL", sentAt: { gt: new Date(now.getTime() - TEN_MINUTES) } },
      _max: { sentAt: true },
    }),
  ])
  const paces = new Map(users.map((user) => [user.id, user]))
  const lastOf = new Map(last.map((row) => [row.userId, row._max.sentAt]))
  const isDue = (row: (typeof rows)[number]) => {
    const user = paces.get(row.userId)!
    const pace = row.reason === "FOLLOW" ? user.lettersFollowed : user.lettersToMe
    const due = dueAt(pace, row._min.createdAt!, lastOf.get(row.userId) ?? null)
    return due !== null && due <= now
  }
  const again = rows.flatMap(({ userId, letterId }) => (letterId ? [{ userId, letterId }] : []))
  const fresh = new Map<string, NoticeReason[]>()
  for (const row of rows.filter((each) => each.letterId === null && isDue(each)))
    fresh.set(row.userId, [...(fresh.get(row.userId) ?? []), row.reason])
  return [
    ...new Map(again.map((due) => [due.letterId, due])).values(),
    ...[...fresh].map(([userId, reasons]) => ({ userId, reasons })),
  ]
}
