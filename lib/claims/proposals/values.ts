import type { Corrected, What } from "./schema"

export type Values = Record<string, unknown>

/** What of each kind is corrected by a proposal, in the order in which it is shown. */
export const FIELDS = {
  claim: [
    ...["statement", "questionId", "positionId", "voiceId", "basis", "reporterId", "attitude", "asOf"],
    ...["scope", "caution", "attributionDisputed"],
  ],
  evidence: ["bearing", "speakers", "note"],
  relation: ["kind", "scope", "reason", "statedInText"],
} as const satisfies Record<Corrected, readonly string[]>

type Speaker = { voiceId: string; ordinal: number }

const speakersIn = (rows: unknown) =>
  [...((rows ?? []) as Speaker[])].sort((a, b) => a.ordinal - b.ordinal).map(({ voiceId }) => voiceId)

/** What a row, or what a revision kept of it, says of what can be corrected; speakers as ids of voices, outermost first. */
export function valuesOf(kind: Corrected, row: Values): Values {
  return Object.fromEntries(
    FIELDS[kind].map((name) => [name, name === "speakers" ? speakersIn(row.speakers) : (row[name] ?? null)]),
  )
}

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== "object") return value ?? null
  const told = Object.entries(value).filter(([, each]) => each !== undefined && each !== null)
  return Object.fromEntries(
    told.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, inOrder(each)]),
  )
}

/** Whether two values say the same, in whatever order; what is null says as much as what is left out. */
export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

/** What of a payload says something else than stood there. */
export function differing(payload: Values, stood: Values): Values {
  return Object.fromEntries(
    Object.entries(payload).filter(([name, value]) => value !== undefined && !same(value, stood[name])),
  )
}

type Columns = {
  claimId: string | null
  evidenceId: string | null
  relationId: string | null
  newKind: string | null
}

/** What a proposal is about, from its columns; `id`: of the row that it corrects. */
export function whatOf({
  claimId,
  evidenceId,
  relationId,
  newKind,
}: Columns): { what: Corrected; id: string } | { what: Exclude<What, Corrected>; id: null } {
  if (claimId) return { what: "claim", id: claimId }
  if (evidenceId) return { what: "evidence", id: evidenceId }
  if (relationId) return { what: "relation", id: relationId }
  return { what: `new-${newKind}` as Exclude<What, Corrected>, id: null }
}
