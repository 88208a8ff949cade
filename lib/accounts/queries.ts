import { type Actor, anonymous, person } from "@/lib/actor"
import { db } from "@/lib/db"
import { isId } from "@/lib/ids"

/** Whoever holds this session, with what they may do; anonymous when it has ended or its person is gone. One query. */
export async function actorOfSession(sessionId: string | undefined, keys: readonly string[]): Promise<Actor> {
  return (await holderOfSession(sessionId, keys)).actor
}

/** The same, with when the session was last noted as used; null for the anonymous. One query. */
export async function holderOfSession(
  sessionId: string | undefined,
  keys: readonly string[],
): Promise<{ actor: Actor; seenAt: Date | null }> {
  if (!sessionId || !isId(sessionId)) return { actor: anonymous(keys), seenAt: null }
  const session = await db().session.findFirst({
    where: { id: sessionId, endedAt: null, user: { erasedAt: null } },
    relationLoadStrategy: "join",
    select: {
      version: true,
      lastSeenAt: true,
      user: {
        select: {
          id: true,
          name: true,
          adminSince: true,
          sessionVersion: true,
          curates: { select: { debateId: true } },
          memberships: {
            where: { leftAt: null, seminar: { deletedAt: null } },
            select: {
              id: true,
              seminarId: true,
              debateId: true,
              role: true,
              seminar: {
                select: { slug: true, name: true, revealRule: true, archivedAt: true, textsOpenedAt: true },
              },
              unlocks: { select: { scope: true } },
            },
          },
        },
      },
    },
  })
  if (!session || session.version !== session.user.sessionVersion) {
    return { actor: anonymous(keys), seenAt: null }
  }
  const { id, name, adminSince, curates, memberships } = session.user
  const actor = person({
    userId: id,
    name,
    administers: adminSince !== null,
    curates: new Set(curates.map((each) => each.debateId)),
    memberships: memberships.map((each) => ({
      memberId: each.id,
      seminarId: each.seminarId,
      debateId: each.debateId,
      role: each.role,
      seminar: { slug: each.seminar.slug, name: each.seminar.name },
      readsTexts: each.seminar.textsOpenedAt !== null,
      archived: each.seminar.archivedAt !== null,
      revealsAfterOwn: each.seminar.revealRule === "AFTER_OWN",
      unlocked: each.unlocks.map((unlock) => unlock.scope),
    })),
    keys,
  })
  return { actor, seenAt: session.lastSeenAt }
}

/** Whether the database answers. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`
    return true
  } catch {
    return false
  }
}
