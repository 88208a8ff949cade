import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { membershipIn } from "@/lib/seminars/policy"
import { staysWithin } from "./circle"
import { type Audience, canWriteFor } from "./policy"
import type { audience } from "./schema"

export const CLOSED = "You can read here, but not write: the seminar is closed, or you only observe in it."
const NARROWER = "A reply cannot be read by more people than the remark it answers. Choose a narrower circle."

const NOBODY =
  "This member does not belong to the seminar any more, or only observes in it. Choose someone else."

/** A chosen audience as columns of the row; what is for those who lead a seminar is with oneself, if with nobody else. */
export function written(actor: Actor, chosen: z.output<typeof audience>): Audience {
  const { visibility } = chosen
  if (visibility === "SEMINAR") return { visibility, seminarId: chosen.seminarId, withId: null }
  if (visibility !== "WITH_INSTRUCTORS") return { visibility, seminarId: null, withId: null }
  return { visibility, seminarId: chosen.seminarId, withId: chosen.withId ?? actor.userId }
}

/** Throws `invalid` unless the member whom one writes to alone belongs to the seminar and may answer. No query for what
 * is said to others, or in a thread that is such a talk already. */
export async function checkPartner(tx: Db, actor: Actor, to: Audience, parent: Audience | null) {
  const { seminarId, withId } = to
  if (!seminarId || !withId || withId === actor.userId || withId === parent?.withId) return
  const where = { seminarId, userId: withId, leftAt: null, role: { not: "OBSERVER" as const } }
  if ((await tx.member.count({ where })) === 0) throw new AppError("invalid", NOBODY, "audience")
}

/** Throws unless this actor may speak to this audience in the debate, and the audience hears what is answered. */
export function allowAudience(actor: Actor, debateId: string, to: Audience, parent: Audience | null): void {
  // A seminar that one does not belong to does not exist.
  if (to.seminarId && membershipIn(actor, to.seminarId)?.debateId !== debateId) throw notFound("seminar")
  allow(canWriteFor(actor, debateId, to), CLOSED)
  if (parent && !staysWithin(to, parent)) throw new AppError("invalid", NARROWER, "audience")
}

/**
 * Commit first: whoever speaks to a seminar that reveals after one's own word hears from then on what others said there
 * on the same matter. The id of the member for whom that begins with this remark, if it does. What one says to those who
 * lead it alone is no word to the seminar.
 */
export function unlocksFor(actor: Actor, to: Audience, scope: string | null): string | null {
  const membership = to.visibility === "SEMINAR" ? membershipIn(actor, to.seminarId) : undefined
  if (!membership?.revealsAfterOwn || !scope || membership.unlocked.includes(scope)) return null
  return membership.memberId
}

/** Writes down what one's word to this audience unlocks, if it does. */
export async function unlockBy(tx: Db, actor: Actor, to: Audience, scope: string | null): Promise<void> {
  const memberId = unlocksFor(actor, to, scope)
  if (memberId && scope) await tx.unlock.createMany({ data: [{ memberId, scope }], skipDuplicates: true })
}
