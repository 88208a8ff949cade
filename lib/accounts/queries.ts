import { type Actor, anonymous, person } from "@/lib/actor"
import { db } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import { isId } from "@/lib/ids"

// What a person may do, as it stands in the database.
const powers = {
  id: true,
  name: true,
  adminSince: true,
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
} satisfies Prisma.UserSelect

type Powers = Prisma.UserGetPayload<{ select: typeof powers }>

function personWith({ id, name, adminSince, curates, memberships }: Powers, keys: readonly string[]): Actor {
  return person({
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
}

/** Whoever holds this session, with what they may do; anonymous when it has ended or its person is gone. One query. */
export async function actorOfSession(sessionId: string | undefined, keys: readonly string[]): Promise<Actor> {
  return (await holderOfSession(sessionId, keys)).actor
}

type Beside<More extends Prisma.UserSelect> = Prisma.UserGetPayload<{ select: More }>

/** The same, with when the session was last noted as used, and what else is asked of its person (`more`), as rows; null
 * for the anonymous. One query for all of it. */
export async function holderOfSession<More extends Prisma.UserSelect = Record<never, never>>(
  sessionId: string | undefined,
  keys: readonly string[],
  more?: More,
): Promise<{ actor: Actor; seenAt: Date | null; beside: Beside<More> | null }> {
  const nobody = { actor: anonymous(keys), seenAt: null, beside: null }
  if (!sessionId || !isId(sessionId)) return nobody
  const session = await db().session.findFirst({
    where: { id: sessionId, endedAt: null, user: { erasedAt: null } },
    relationLoadStrategy: "join",
    select: {
      version: true,
      lastSeenAt: true,
      user: { select: { ...more, ...powers, sessionVersion: true } },
    },
  })
  if (!session || session.version !== session.user.sessionVersion) return nobody
  const { user, lastSeenAt } = session
  // What is selected by a type that is not known here yet has none.
  return { actor: personWith(user, keys), seenAt: lastSeenAt, beside: user as unknown as Beside<More> }
}

/** A person who is not at hand, as one asks before writing to them: without the keys of debates open by link, which
 * their browser holds. Null for one who is gone. One query. */
export async function actorOfPerson(userId: string): Promise<Actor | null> {
  const user = await db().user.findFirst({
    where: { id: userId, erasedAt: null },
    relationLoadStrategy: "join",
    select: powers,
  })
  return user && personWith(user, [])
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
