import { changesBetween, idsIn } from "./fields"
import type { HistoryEntry, Named, Verb, WriteView } from "./view"
import { stateAfter, type Write } from "./writes"

type Values = Record<string, unknown>

/** What is read to tell what some writes did. */
export type Read = {
  /** by kind, id and version: what a row was then; with `standing` for what it is now */
  rows: ReadonlyMap<string, Values>
  names: ReadonlyMap<string, Named>
  people: ReadonlyMap<string, string>
  /** by kind and id: the last write of a row */
  last: ReadonlyMap<string, Write>
}

const MOST_SHOWN = 40
const MOST_UNDONE = 200

/** What names a row among writes of several kinds; and a row as it stood at a version. */
export const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`
export const keyAt = (write: { kind: string; id: string }, version: number) => `${keyOf(write)} ${version}`

/** What a row was before a write and after it; nothing before it was added. */
function around(write: Write, rows: Read["rows"]): { was: Values; became: Values } {
  const values = (version: number) => rows.get(keyAt(write, version))
  const became = values(write.version) ?? rows.get(keyOf(write)) ?? {}
  return { was: values(write.version - 1) ?? {}, became }
}

/** The ids that the words of these writes name. */
export function namedIn(writes: readonly Write[], rows: Read["rows"]): string[] {
  return writes.flatMap((write) => {
    const { was, became } = around(write, rows)
    return [write.id, ...idsIn(was), ...idsIn(became)]
  })
}

const GONE: Named = { name: "something that is no longer kept", href: null }

const VERBS = new Set(["added", "changed", "removed", "restored", "merged", "unmerged"])

function verbOf({ verb }: Write): Verb {
  const word = verb.split(".").at(-1)!
  return VERBS.has(word) ? (word as Verb) : "changed"
}

function viewOf(write: Write, { rows, names }: Read): WriteView {
  const verb = verbOf(write)
  const { was, became } = around(write, rows)
  const nameOf = (id: string) => (names.get(id) ?? GONE).name
  const told = verb === "changed" || verb === "merged" || verb === "unmerged"
  const changes = told ? changesBetween(write.kind, was, became, nameOf) : []
  return { event: write.seq, verb, kind: write.kind, ...(names.get(write.id) ?? GONE), changes }
}

function stateOf(writes: readonly Write[], last: Read["last"]): HistoryEntry["state"] {
  const now = writes.map((write) => ({ write, last: last.get(keyOf(write)) }))
  if (now.every(({ write, last: latest }) => latest && stateAfter(latest) === stateAfter(write)))
    return "stands"
  const own = new Set(writes.map(({ seq }) => seq))
  return now.some(({ last: latest }) => latest?.undoes && own.has(latest.undoes)) ? "undone" : "changed since"
}

// Of several writes of one row the last says how it stands.
const lastOfRows = (writes: readonly Write[]) => [
  ...new Map(writes.map((write) => [keyOf(write), write])).values(),
]

/** What somebody did as one step: its writes in their order, of `count` in all. `undoable`: whether an undo may take it at all. */
export function entryOf(
  writes: readonly Write[],
  { count, userId, undoable }: { count: number; userId: string | null; undoable: boolean },
  read: Read,
): HistoryEntry {
  const [first] = writes
  const { seq, as, actorId, at } = first!
  const state = stateOf(lastOfRows(writes), read.last)
  const shown = writes.slice(0, MOST_SHOWN)
  return {
    event: seq,
    as,
    by: actorId ? { name: read.people.get(actorId) ?? "Somebody", self: actorId === userId } : null,
    at: at.toISOString(),
    writes: shown.map((write) => viewOf(write, read)),
    more: count - shown.length,
    state,
    can: { undo: undoable && count <= MOST_UNDONE && state === "stands" },
  }
}
