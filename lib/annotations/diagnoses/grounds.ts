import type { DiagnosisGround } from "@/lib/generated/prisma/enums"

/** What a disagreement may rest on, in the order in which it is asked. */
export const GROUNDS: readonly DiagnosisGround[] = [
  "FACT",
  "EVIDENCE",
  "CAUSE",
  "CONCEPT",
  "VALUE",
  "SCOPE",
  "QUESTION",
]

export type Counts = Record<DiagnosisGround, number>

const LEAST = 3

/** How often each ground is named. */
export function countsOf(named: readonly { ground: DiagnosisGround }[]): Counts {
  const counts = Object.fromEntries(GROUNDS.map((ground) => [ground, 0])) as Counts
  for (const { ground } of named) counts[ground]++
  return counts
}

/**
 * The ground that leads clearly, if one does: three readers or more name it, they are at least half of all, and twice as
 * many as those who name the next.
 */
export function leadingIn(counts: Counts): DiagnosisGround | null {
  const [first, next] = GROUNDS.toSorted((a, b) => counts[b] - counts[a]) as [
    DiagnosisGround,
    DiagnosisGround,
  ]
  const all = GROUNDS.reduce((sum, ground) => sum + counts[ground], 0)
  const most = counts[first]
  return most >= LEAST && most * 2 >= all && most >= counts[next] * 2 ? first : null
}
