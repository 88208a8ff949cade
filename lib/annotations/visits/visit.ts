/** A visit to a source under way or over: its last request, and when the visit before it ended. */
type VisitRow = { at: Date; previousAt: Date | null }

/** After how many minutes without a request a visit has ended. */
export const ENDS_AFTER_MINUTES = 30

const MINUTE = 60 * 1000

/** When the visit before that of a request made now ended; null where there was none. */
export function lastVisit(row: VisitRow | null, now = Date.now()): Date | null {
  if (!row) return null
  const over = row.at.getTime() < now - ENDS_AFTER_MINUTES * MINUTE
  return over ? row.at : row.previousAt
}
