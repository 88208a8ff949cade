import { actorOfPerson } from "@/lib/accounts/queries"
import { db } from "@/lib/db"
import { installationAddress, mailIsSetUp, sendMail } from "@/lib/mail"
import { noticeRows } from "../../notice"
import { visibleNotices } from "../../policy"
import { noticesOf } from "../../queries"
import type { Notice } from "../../view"
import { restOf } from "../due"
import { letterOf } from "../letter"
import { type Due, dueLetters, waiting } from "../queries"
import { tokenFor } from "../token"

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const LEASE = 2 * MINUTE
const MOST_IN_A_LETTER = 200
const NO_NEWS_AFTER = 14 * 24 * HOUR

/**
 * Sends the letters that are due, one after another. Each is held while it is sent, so that a process which is killed
 * loses none: once its hold has run out another sends it. A letter comes twice only where the process ends between the
 * mail server's word and the note of it, or where that word is lost; both have the same Message-ID. It ends early at the
 * signal. Returns how many were sent.
 */
export async function sendDueLetters(now: Date, signal?: AbortSignal): Promise<number> {
  if (!mailIsSetUp()) return 0
  const old = {
    channel: "MAIL" as const,
    sentAt: null,
    createdAt: { lt: new Date(now.getTime() - NO_NEWS_AFTER) },
  }
  await db().notification.deleteMany({ where: old })
  let sent = 0
  for (const due of await dueLetters(now)) {
    if (signal?.aborted) break
    const held = await hold(due, now)
    if (held && (await sendHeld(held, now))) sent += 1
  }
  return sent
}

type Held = { userId: string; letterId: string; lines: { id: string; eventSeq: bigint; createdAt: Date }[] }

async function hold(due: Due, now: Date): Promise<Held | null> {
  const { userId } = due
  const which =
    "letterId" in due ? { letterId: due.letterId } : { letterId: null, reason: { in: due.reasons } }
  const rows = await db().notification.findMany({
    where: { userId, ...waiting(now), ...which },
    orderBy: { id: "asc" },
    take: MOST_IN_A_LETTER,
    select: { id: true },
  })
  const letterId = "letterId" in due ? due.letterId : rows[0]?.id
  if (!letterId) return null
  const lines = await db().notification.updateManyAndReturn({
    where: { id: { in: rows.map(({ id }) => id) }, ...waiting(now) },
    data: { letterId, lockedUntil: new Date(now.getTime() + LEASE) },
    select: { id: true, eventSeq: true, createdAt: true },
  })
  return lines.length > 0 ? { userId, letterId, lines } : null
}

const among = (ids: readonly string[]) => ({ id: { in: [...ids] } })

async function sendHeld({ userId, letterId, lines }: Held, now: Date): Promise<boolean> {
  const ids = lines.map(({ id }) => id)
  try {
    const told = await tellable(userId, lines, now)
    if (!told) return false
    const { email, notices } = told
    const reader = { email, token: tokenFor(userId) }
    await sendMail(letterOf(letterId, reader, notices, installationAddress()))
    await db().notification.updateMany({
      where: among(ids.filter((id) => notices.some((notice) => notice.id === id))),
      data: { sentAt: now, lockedUntil: null },
    })
    return true
  } catch (error) {
    console.error(`A letter was not sent: ${error instanceof Error ? error.message : error}`)
    const oldest = new Date(Math.min(...lines.map(({ createdAt }) => createdAt.getTime())))
    const lockedUntil = new Date(now.getTime() + restOf(oldest, now))
    await db().notification.updateMany({ where: { ...among(ids), sentAt: null }, data: { lockedUntil } })
    return false
  }
}

// What of it this person may see at this moment and has not read. What is not revealed yet waits, and is looked at again
// in an hour; what was read in the inbox needs no letter.
async function tellable(
  userId: string,
  lines: Held["lines"],
  now: Date,
): Promise<{ email: string; notices: Notice[] } | null> {
  const ids = lines.map(({ id }) => id)
  const [actor, user] = await Promise.all([
    actorOfPerson(userId),
    db().user.findUnique({ where: { id: userId }, select: { emailNorm: true } }),
  ])
  if (!actor || !user?.emailNorm) {
    await db().notification.deleteMany({ where: among(ids) })
    return null
  }
  const rows = await db().notification.findMany({
    where: { AND: [among(ids), visibleNotices(actor)] },
    orderBy: { id: "asc" },
    relationLoadStrategy: "join",
    select: { ...noticeRows.select, eventSeq: true },
  })
  const hidden = ids.filter((id) => !rows.some((row) => row.id === id))
  await db().notification.updateMany({
    where: among(hidden),
    data: { letterId: null, lockedUntil: new Date(now.getTime() + HOUR) },
  })
  const read = await db().notification.findMany({
    where: {
      userId,
      channel: "INBOX",
      readAt: { not: null },
      eventSeq: { in: rows.map(({ eventSeq }) => eventSeq) },
    },
    select: { eventSeq: true },
  })
  const isRead = new Set(read.map(({ eventSeq }) => eventSeq))
  const gone = rows.filter(({ eventSeq }) => isRead.has(eventSeq))
  await db().notification.deleteMany({ where: among(gone.map(({ id }) => id)) })
  const notices = await noticesOf(
    actor,
    rows.filter(({ eventSeq }) => !isRead.has(eventSeq)),
  )
  return notices.length > 0 ? { email: user.emailNorm, notices } : null
}
