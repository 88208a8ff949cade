import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { SESSION_SECONDS } from "../lasting"
import { selfOf } from "../policy"
import { browserInWords } from "./browser"

export type OwnSession = { id: string; browser: string; since: Date; seen: Date; isPresent: boolean }

/** One's own sessions that have not ended, the one at hand first, then by when each was last seen. */
export async function ownSessions(actor: Actor, presentId: string | undefined): Promise<OwnSession[]> {
  const rows = await db().session.findMany({
    where: {
      userId: selfOf(actor),
      endedAt: null,
      createdAt: { gt: new Date(Date.now() - SESSION_SECONDS * 1000) },
    },
    relationLoadStrategy: "join",
    select: {
      id: true,
      agent: true,
      version: true,
      createdAt: true,
      lastSeenAt: true,
      user: { select: { sessionVersion: true } },
    },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  })
  return rows
    .filter((row) => row.version === row.user.sessionVersion)
    .map(({ id, agent, createdAt, lastSeenAt }) => ({
      id,
      browser: browserInWords(agent),
      since: createdAt,
      seen: lastSeenAt,
      isPresent: id === presentId,
    }))
    .sort((a, b) => Number(b.isPresent) - Number(a.isPresent))
}
