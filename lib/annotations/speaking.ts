import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { AppError, allow, notFound } from "@/lib/errors"
import { membershipIn } from "@/lib/seminars/policy"
import { type Audience, canWriteFor, staysWithin } from "./policy"
import type { audience } from "./schema"

export const CLOSED = "You can read here, but not write: the seminar is closed, or you only observe in it."
const NARROWER = "A reply cannot be read by more people than the remark it answers. Choose a narrower circle."

/** A chosen audience as columns of the row. */
export const written = (chosen: z.output<typeof audience>): Audience => ({
  visibility: chosen.visibility,
  seminarId: chosen.visibility === "SEMINAR" ? chosen.seminarId : null,
})

/** Throws unless this actor may speak to this audience in the debate, and the audience hears what is answered. */
export function allowAudience(actor: Actor, debateId: string, to: Audience, parent: Audience | null): void {
  // A seminar that one does not belong to does not exist.
  if (to.seminarId && membershipIn(actor, to.seminarId)?.debateId !== debateId) throw notFound("seminar")
  allow(canWriteFor(actor, debateId, to), CLOSED)
  if (parent && !staysWithin(to, parent)) throw new AppError("invalid", NARROWER, "audience")
}

/**
 * Commit first: whoever speaks to a seminar that reveals after one's own word hears from then on what others said there
 * on the same matter. The id of the member for whom that begins with this remark, if it does.
 */
export function unlocksFor(actor: Actor, to: Audience, scope: string | null): string | null {
  const membership = membershipIn(actor, to.seminarId)
  if (!membership?.revealsAfterOwn || !scope || membership.unlocked.includes(scope)) return null
  return membership.memberId
}
