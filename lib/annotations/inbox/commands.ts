import { isDemoAddress } from "@/lib/accounts/demo/people"
import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { type FeedEvent, partsOf } from "@/lib/feed"
import type { NoticeChannel } from "@/lib/generated/prisma/enums"
import { isId, newId } from "@/lib/ids"
import { mailIsSetUp } from "@/lib/mail"
import { noticeRows } from "./notice"
import { ownInbox, visibleNotices } from "./policy"
import { noticesOf } from "./queries"
import { concernedBy } from "./recipients/concerned"
import type { About, Recipient } from "./recipients/queries"
import * as input from "./schema"

type Line = { userId: string; channel: NoticeChannel }

/**
 * Writes down whom these events of the feed concern: a line of the inbox for each, and one to be sent where letters are.
 * The same events may be given again: whoever was told is not told twice. What one may see is asked when it is read.
 */
export async function writeNotices(events: readonly FeedEvent[]): Promise<void> {
  for (const event of events) {
    const concerned = await concernedBy(event)
    if (concerned && concerned.recipients.length > 0)
      await write(event, concerned.about, concerned.recipients)
  }
}

async function write(event: FeedEvent, about: About, recipients: readonly Recipient[]): Promise<void> {
  const { verb, at, cursor } = event
  const eventSeq = partsOf(cursor).seq
  const open = about.annotationId ? [] : await openLines(verb, about)
  const known = new Set(open.map(({ userId, channel }) => `${userId} ${channel}`))
  const data = recipients.flatMap(({ userId, reason, ...person }) =>
    channelsOf(person)
      .filter((channel) => !known.has(`${userId} ${channel}`))
      .map((channel) => ({ id: newId(), userId, eventSeq, channel, verb, reason, ...about, createdAt: at })),
  )
  await db().notification.createMany({ data, skipDuplicates: true })
}

// Without a mail server no letter waits for one; the people of the demo have addresses that no mail reaches.
function channelsOf({ pace, emailNorm }: Pick<Recipient, "pace" | "emailNorm">): NoticeChannel[] {
  const written = mailIsSetUp() && pace !== "NEVER" && emailNorm !== null && !isDemoAddress(emailNorm)
  return written ? ["INBOX", "MAIL"] : ["INBOX"]
}

// A claim that is changed ten times in a row is one piece of news, until one has read it.
function openLines(verb: string, about: About): Promise<Line[]> {
  return db().notification.findMany({
    where: { ...about, verb, readAt: null, sentAt: null, letterId: null },
    select: { userId: true, channel: true },
  })
}

/** Marks a notice as read, with the others of its thread or about the same thing. Returns the address of what it is
 * about; `not_found` for what one may not see. No event: nobody did anything. */
export async function openNotice(actor: Actor, id: string): Promise<string> {
  const userId = selfOf(actor)
  if (!isId(id)) throw notFound("notice")
  const row = await db().notification.findFirst({
    where: { AND: [{ id, userId }, visibleNotices(actor)] },
    relationLoadStrategy: "join",
    select: { ...noticeRows.select, editionId: true, proposalId: true },
  })
  const [notice] = row ? await noticesOf(actor, [row]) : []
  if (!row || !notice) throw notFound("notice")
  const { claimId, editionId, proposalId } = row
  const thread = { annotation: { OR: [{ id: notice.thread ?? id }, { rootId: notice.thread ?? id }] } }
  const alone = [{ claimId }, { editionId }, { proposalId }].find((each) => Object.values(each)[0])
  const same = alone ?? thread
  await db().notification.updateMany({
    where: { AND: [ownInbox(actor, userId), { readAt: null, ...same }] },
    data: { readAt: new Date() },
  })
  return notice.href ?? "/inbox"
}

/** Marks what one may see of one's inbox as read, up to one that is on the screen: what came since, and what still waits
 * for one's own word, stays unread. */
export async function readAll(actor: Actor, given: input.ReadUntil): Promise<void> {
  const { until } = input.readUntil.parse(given)
  await db().notification.updateMany({
    where: { AND: [ownInbox(actor, selfOf(actor)), { readAt: null, id: { lte: until } }] },
    data: { readAt: new Date() },
  })
}
