import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { readAs, readAsOne } from "@/lib/debates/into"
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

/** Scopes that a member's own word opens, and for whom. */
export type Unlocks = { memberId: string; scopes: string[] }

/**
 * Commit first: whoever speaks to a seminar that reveals after one's own word hears from then on what others said there
 * on the same matter; on all questions that are read as one with this. What begins for the member with this remark, if
 * anything does. What one says to those who lead it alone is no word to the seminar.
 */
export async function unlocksFor(
  tx: Db,
  actor: Actor,
  to: Audience,
  scope: string | null,
): Promise<Unlocks | null> {
  const membership = to.visibility === "SEMINAR" ? membershipIn(actor, to.seminarId) : undefined
  if (!membership?.revealsAfterOwn || !scope) return null
  const scopes = (await readTogether(tx, scope)).filter((each) => !membership.unlocked.includes(each))
  return scopes.length > 0 ? { memberId: membership.memberId, scopes } : null
}

async function readTogether(tx: Db, scope: string): Promise<string[]> {
  const [kind, id] = scope.split(":")
  if (kind !== "question" || !id) return [scope]
  const questions = await readAsOne(tx, "question", await readAs(tx, "question", id))
  return questions.map((each) => `question:${each}`)
}

/** Writes down what one's word to this audience unlocks, if it does. */
export async function unlockBy(tx: Db, actor: Actor, to: Audience, scope: string | null): Promise<void> {
  const unlocks = await unlocksFor(tx, actor, to, scope)
  if (!unlocks) return
  const data = unlocks.scopes.map((each) => ({ memberId: unlocks.memberId, scope: each }))
  await tx.unlock.createMany({ data, skipDuplicates: true })
}
