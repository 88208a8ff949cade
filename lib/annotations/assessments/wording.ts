import { createHash } from "node:crypto"
import type { ClaimRow, EvidenceRow } from "@/lib/claims/content/rows"

/** A row of evidence, claim or link as it stood until `at` (null: as it stands), and who changed it then or made it. */
export type Kept = { id: string; at: Date | null; byId: string | null; state: State }

type State = Record<string, unknown> & { speakers?: readonly { voiceId: string }[] | null }

// What of each is asked about by "does the quote carry the claim?".
const ASKED = {
  evidence: ["passageId", "bearing"],
  claim: ["statement", "voiceId", "basis", "reporterId"],
  relation: ["kind", "reason", "fromId", "toId"],
} as const

/** Rows and what they were, by id, the oldest first. */
export type Wordings = ReadonlyMap<string, readonly Kept[]>

/** Rows as the database gives them, in any order, put together by id. */
export function wordingsOf(kept: readonly Kept[]): Wordings {
  const time = ({ at }: Kept) => at?.getTime() ?? Number.MAX_SAFE_INTEGER
  const wordings = new Map<string, Kept[]>()
  for (const each of [...kept].sort((a, b) => time(a) - time(b)))
    wordings.set(each.id, [...(wordings.get(each.id) ?? []), each])
  return wordings
}

// A change at the very moment counts as later, so that in doubt one is asked again.
const stateAt = (of: Wordings, id: unknown, at: Date | null): State | undefined =>
  of.get(id as string)?.find((kept) => kept.at === null || (at !== null && kept.at >= at))?.state

const asked = (kind: keyof typeof ASKED, state: State | undefined) =>
  ASKED[kind].map((name) => state?.[name] ?? null)

// What was merged is read as part of the claim it went into.
function claimAt(of: Wordings, id: unknown, at: Date | null): State | undefined {
  const passed = new Set<unknown>()
  let state = stateAt(of, id, at)
  while (state?.mergedIntoId && !passed.has(state.mergedIntoId)) {
    passed.add(state.mergedIntoId)
    state = stateAt(of, state.mergedIntoId, at)
  }
  return state
}

/** What readers judge in a piece of evidence: its words, what they are said to do, who speaks, and the claim or link; as it
 * stood at a moment, or (null) as it stands. Equal strings: the same. */
export function wordingAt(of: Wordings, evidenceId: string, at: Date | null): string {
  const state = stateAt(of, evidenceId, at)
  const speakers = state?.speakers?.map(({ voiceId }) => voiceId) ?? []
  const on = state?.relationId
    ? asked("relation", stateAt(of, state.relationId, at))
    : asked("claim", claimAt(of, state?.claimId, at))
  return JSON.stringify([...asked("evidence", state), speakers, on])
}

/** The same as it stands, of a claim and its passage as a page shows them. */
function wordingShown(claim: ClaimRow, { passage, bearing, speakers }: EvidenceRow): string {
  const own = asked("evidence", { passageId: passage.id, bearing })
  return JSON.stringify([...own, speakers.map(({ voiceId }) => voiceId), asked("claim", claim)])
}

/** A short sum of a wording, to go with an answer to it. */
export const sumOf = (wording: string): string =>
  createHash("sha256").update(wording).digest("base64url").slice(0, 22)

/** By evidence, the sums of what a page of these claims shows. */
export const sumsOf = (claims: readonly ClaimRow[]): Map<string, string> =>
  new Map(
    claims.flatMap((claim) =>
      claim.evidence.map((evidence) => [evidence.id, sumOf(wordingShown(claim, evidence))] as const),
    ),
  )

/** Whoever made a piece of evidence, or changed in it what readers judge. */
export function makersOf(of: Wordings, evidenceId: string): Set<string> {
  const kept = of.get(evidenceId) ?? []
  const own = ({ state }: Kept) =>
    JSON.stringify([asked("evidence", state), state.speakers?.map(({ voiceId }) => voiceId) ?? []])
  const makers = kept.filter((each, at) => each.at === null || own(each) !== own(kept[at + 1]!))
  return new Set(makers.flatMap(({ byId }) => byId ?? []))
}
