import type { Kind } from "../items"
import type { Step } from "./plan"

type Outcome = "added" | "updated" | "moved" | "restored" | "removed" | "kept" | "conflict"

export type Change = { kind: Kind; key: string; outcome: Outcome; why?: string }

/** What an import did, item by item; items that stay as they were are only counted. */
export type Report = { debate: string; started: boolean; unchanged: number; changes: Change[] }

const OUTCOMES: Partial<Record<Step["verdict"], Outcome>> = {
  add: "added",
  update: "updated",
  move: "moved",
  restore: "restored",
  remove: "removed",
  "keep-mine": "kept",
  "keep-removed": "kept",
  conflict: "conflict",
}

const WHY: Partial<Record<Step["verdict"], string>> = {
  "keep-mine": "changed here, not in the pack",
  "keep-removed": "removed here, unchanged in the pack",
}

/** What became of a step; `hindered` says why it could not be taken. Undefined where nothing was to be done. */
export function changeOf(
  { kind, key, verdict, why }: Step,
  hindered: string | undefined,
): Change | undefined {
  if (hindered !== undefined) return { kind, key, outcome: "conflict", why: hindered }
  const outcome = OUTCOMES[verdict]
  const reason = why ?? WHY[verdict]
  return outcome && { kind, key, outcome, ...(reason && { why: reason }) }
}

/** Each kind as a reader calls it, one and many. */
export const NAMES: Record<Kind, [one: string, many: string]> = {
  debate: ["debate", "debates"],
  voice: ["voice", "voices"],
  work: ["work", "works"],
  source: ["source", "sources"],
  question: ["question", "questions"],
  position: ["position", "positions"],
  claim: ["claim", "claims"],
  relation: ["link between claims", "links between claims"],
  silence: ["silence", "silences"],
  factDispute: ["dispute of fact", "disputes of fact"],
  term: ["term", "terms"],
  sense: ["meaning of a term", "meanings of terms"],
}

const SAID: Record<Outcome, string> = {
  added: "Added",
  updated: "Updated",
  moved: "Moved",
  restored: "Brought back",
  removed: "Removed",
  kept: "Kept as it is here",
  conflict: "Conflict, kept as it is here",
}

/** A report in lines for the console: what was done, counted by kind; then each item that the import left to a curator. */
export function inWords({ debate, started, unchanged, changes }: Report): string[] {
  const done = (Object.keys(SAID) as Outcome[]).flatMap((outcome) => {
    const here = changes.filter((change) => change.outcome === outcome)
    return here.length > 0 ? [`${SAID[outcome]}: ${counted(here)}.`] : []
  })
  const left = changes.flatMap(({ kind, key, outcome, why }) =>
    outcome === "kept" || outcome === "conflict" ? [`  ${NAMES[kind][0]} “${key}”: ${why}.`] : [],
  )
  if (done.length === 0) return [`${debate}: nothing to change, ${unchanged} items stand as in the pack.`]
  return [started ? `${debate}: a new debate.` : `${debate}:`, ...done, ...left]
}

function counted(changes: readonly Change[]): string {
  return (Object.keys(NAMES) as Kind[])
    .map((kind) => [kind, changes.filter((change) => change.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${NAMES[kind][n === 1 ? 0 : 1]}`)
    .join(", ")
}
