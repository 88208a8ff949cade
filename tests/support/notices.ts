import { holderOfSession } from "@/lib/accounts/queries"
import type { Actor } from "@/lib/actor"
import type { Body, Mentioned } from "@/lib/annotations/body/schema"
import { writeNotices } from "@/lib/annotations/inbox/commands"
import { inbox } from "@/lib/annotations/inbox/queries"
import type { Shown } from "@/lib/annotations/inbox/schema"
import { readersTies, type Ties, tiesOf } from "@/lib/annotations/inbox/ties"
import type { Notice } from "@/lib/annotations/inbox/view"
import { client } from "@/lib/db"
import { type FeedEvent, partsOf } from "@/lib/feed"
import { newId } from "@/lib/ids"
import { nextRequest } from "@/tests/support/next-request"

let last = 0n

/** The events after a number, as the feed gives them once nobody else writes. */
export function eventsSince(seq: bigint): Promise<FeedEvent[]> {
  return client().$queryRaw<FeedEvent[]>`
    SELECT xid::text || '.' || seq AS cursor, "actorId", "debateId", "seminarId", verb, "subjectKind", "subjectId", data, at
    FROM "Event" WHERE seq > ${seq} ORDER BY seq`
}

/** Writes down whom everything concerns that has happened since the last time, as the worker does. */
export async function tell(): Promise<void> {
  const events = await eventsSince(last)
  last = events.length > 0 ? partsOf(events.at(-1)!.cursor).seq : last
  await writeNotices(events)
}

/** What somebody's inbox shows at their next request, the newest first of each thing. */
export async function noticesFor(actor: Actor & { userId: string }, show?: Shown): Promise<Notice[]> {
  const { groups } = await inbox(await nextRequest(actor), show)
  return groups.flatMap(({ notices }) => notices)
}

/** The same in short: why, and what was said or happened. */
export async function shortFor(actor: Actor & { userId: string }, show?: Shown): Promise<string[]> {
  return (await noticesFor(actor, show)).map(({ reason, what, words }) => `${reason} ${words || what}`)
}

/** What ties somebody to things, as every page asks it with their session. */
export async function tiesFor({ userId }: { userId: string }): Promise<Ties> {
  const id = newId()
  await client().session.create({ data: { id, userId, version: 1 } })
  const { actor, beside } = await holderOfSession(id, [], readersTies)
  return tiesOf(actor, beside)
}

/** Words that mention somebody. */
export function naming(userId: string, text = "See "): Body {
  const attrs: Mentioned = { kind: "person", id: userId }
  return {
    type: "doc",
    content: [
      {
        type: "paragraph",
        content: [
          { type: "text", text },
          { type: "mention", attrs },
        ],
      },
    ],
  }
}
