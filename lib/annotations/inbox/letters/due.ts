import type { LetterPace } from "@/lib/generated/prisma/enums"

const SECOND = 1000
const MINUTE = 60 * SECOND
const GATHERED = 20 * SECOND
const BETWEEN_LETTERS = 5 * MINUTE
const MORNING = 7
const MONDAY = 1

// The next morning after a moment, by the clock of this computer; a day on which clocks change has one, too.
function nextMorning(after: Date): Date {
  const morning = new Date(after)
  morning.setHours(MORNING, 0, 0, 0)
  if (morning <= after) morning.setDate(morning.getDate() + 1)
  return morning
}

function nextMonday(after: Date): Date {
  const morning = nextMorning(after)
  morning.setDate(morning.getDate() + ((MONDAY - morning.getDay() + 7) % 7))
  return morning
}

/**
 * When a letter is due that tells of things of which the oldest was written down at `oldest`: at once means after twenty
 * seconds, so that what comes together goes together, and at most one letter in five minutes; else at seven in the
 * morning of this computer, each day or on Mondays. Null: never.
 */
export function dueAt(pace: LetterPace, oldest: Date, last: Date | null): Date | null {
  if (pace === "NEVER") return null
  if (pace === "DAILY") return nextMorning(oldest)
  if (pace === "WEEKLY") return nextMonday(oldest)
  return new Date(Math.max(oldest.getTime() + GATHERED, (last?.getTime() ?? 0) + BETWEEN_LETTERS))
}

/** How long a letter rests that could not be sent, in milliseconds: as long as it is old, at least a minute and at most an
 * hour. */
export function restOf(oldest: Date, now: Date): number {
  return Math.min(60 * MINUTE, Math.max(MINUTE, now.getTime() - oldest.getTime()))
}
