import type { ActKind } from "@/lib/acts"
import type { WrittenKind } from "@/lib/rows"

/** An event as it is kept, of any kind. */
export type EventRow = {
  seq: bigint
  actorId: string | null
  verb: string
  subjectKind: string
  subjectId: string
  data: unknown
  at: Date
}

/** One write of a curated row. `version`: of the row after it, 1 when it was added. */
export type Write = {
  seq: string
  actorId: string | null
  verb: string
  kind: WrittenKind
  id: string
  version: number
  /** an undo makes a row again what it was at this version; 0: not there */
  like: number | null
  /** the number of the event that it undoes */
  undoes: string | null
  act: string | null
  as: ActKind | null
  at: Date
}

const KINDS: Record<WrittenKind, true> = {
  debate: true,
  question: true,
  position: true,
  voice: true,
  work: true,
  source: true,
  claim: true,
  relation: true,
  evidence: true,
  silence: true,
  factDispute: true,
  walk: true,
  term: true,
  sense: true,
}

/** Whether an event names a row of the curated content, or the debate. */
function isWrittenKind(kind: string): kind is WrittenKind {
  return Object.hasOwn(KINDS, kind)
}

export const WRITTEN_KINDS = Object.keys(KINDS) as WrittenKind[]

/** The write that an event tells of; null for an event that changed no curated row. */
export function writeOf({
  seq,
  actorId,
  verb,
  subjectKind: kind,
  subjectId: id,
  data,
  at,
}: EventRow): Write | null {
  const said = data as { version?: number; like?: number; undoes?: string; act?: string; as?: ActKind }
  const version = said.version ?? (verb === `${kind}.added` ? 1 : undefined)
  if (version === undefined || !isWrittenKind(kind)) return null
  const { like = null, undoes = null, act = null, as = null } = said
  return { seq: String(seq), actorId, verb, kind, id, version, like, undoes, act, as, at }
}

/** The version whose words a row had after a write: its own, or the one that an undo brought back. */
export function stateAfter({ version, like }: Write): number {
  return like ?? version
}

/** What a row was before a write, as such a version; 0: not there. `writes`: all of the row's. */
export function stateBefore(writes: readonly Write[], { version }: Write): number {
  const before = writes.find((write) => write.version === version - 1)
  return before ? stateAfter(before) : version - 1
}
