/** How long a session lasts from its sign-in, in seconds: sixty days. */
export const SESSION_SECONDS = 60 * 24 * 60 * 60

/** How long an e-mailed link can be followed, in minutes. */
export const LINK_MINUTES = 15

/** For how long after a sign-in by link one need not prove oneself again, in minutes. */
export const PROOF_MINUTES = 10

const MINUTE = 60 * 1000

/** Before when a session must last have been seen for it to be noted again, so that few pages write: five minutes ago. */
export function seenLongAgo(now = Date.now()): Date {
  return new Date(now - 5 * MINUTE)
}

/** Since when a sign-in by link still proves who one is. */
export function provenSince(now = Date.now()): Date {
  return new Date(now - PROOF_MINUTES * MINUTE)
}

/** When a link made now ends. */
export function linkEnds(now = Date.now()): Date {
  return new Date(now + LINK_MINUTES * MINUTE)
}
