import type { Actor } from "@/lib/actor"
import type { Prisma } from "@/lib/generated/prisma/client"
import { canReadNotice, noticeStanding } from "./policy"

export const MOST_COUNTED = 100

/** What every page asks of its reader beside what they may do: what they follow or have left, and what they have not
 * read, at most the last 100. */
export const readersTies = {
  follows: { select: { subjectKind: true, subjectId: true, endedAt: true } },
  notifications: {
    where: { channel: "INBOX", readAt: null },
    orderBy: { id: "desc" },
    take: MOST_COUNTED,
    select: noticeStanding,
  },
} as const satisfies Prisma.UserSelect

type Rows = Prisma.UserGetPayload<{ select: typeof readersTies }>

/** `follows` by kind and id ("claim 0190…"): true for what one follows, false for what one has left. `unread`: how many
 * notices one has not read and may see now. */
export type Ties = { follows: ReadonlyMap<string, boolean>; unread: number }

/** What ties a reader to things, from the rows of their person; none for who is not signed in. */
export function tiesOf(actor: Actor, rows: Rows | null): Ties {
  const { follows = [], notifications = [] } = rows ?? {}
  return {
    follows: new Map(
      follows.map(({ subjectKind, subjectId, endedAt }) => [`${subjectKind} ${subjectId}`, endedAt === null]),
    ),
    unread: notifications.filter((row) => canReadNotice(actor, row)).length,
  }
}
