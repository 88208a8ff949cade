import type { Actor } from "@/lib/actor"
import { AppError } from "@/lib/errors"

/** The id of whoever acts, for what one does to one's own account only; `unauthenticated` for everyone else. */
export function selfOf(actor: Actor): string {
  if (actor.userId === null) throw new AppError("unauthenticated", "Sign in first, then try again.")
  return actor.userId
}
