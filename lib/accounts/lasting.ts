/** How long a session lasts from its sign-in, in seconds: sixty days. */
export const SESSION_SECONDS = 60 * 24 * 60 * 60

const FIVE_MINUTES = 5 * 60 * 1000

/** Before when a session must last have been seen for it to be noted again, so that few pages write. */
export function seenLongAgo(now = Date.now()): Date {
  return new Date(now - FIVE_MINUTES)
}
