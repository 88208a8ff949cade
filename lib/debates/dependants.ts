import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import type { CuratedKind } from "@/lib/rows"

type Counted = { count(args: { where: object }): Promise<number> }
type Names = [one: string, many: string]
type Dependant = { kind: CuratedKind; where: (id: string) => object; said?: Names }

const live = { deletedAt: null }

const SAID: Partial<Record<CuratedKind, Names>> = {
  claim: ["claim", "claims"],
  relation: ["link to another claim", "links to other claims"],
  evidence: ["passage", "passages"],
  work: ["work", "works"],
  source: ["source", "sources"],
  silence: ["silence", "silences"],
  factDispute: ["dispute of fact", "disputes of fact"],
  sense: ["meaning of a term", "meanings of terms"],
}

// What was merged into a row is read as part of it: the merge must be undone before that goes.
const mergedInto = (kind: CuratedKind): Dependant => ({
  kind,
  where: (mergedIntoId) => ({ mergedIntoId }),
  said: [`${kind} that was merged into it`, `${kind}s that were merged into it`],
})

// What names a row of a kind, and must be gone before it goes.
const ON: Partial<Record<CuratedKind, Dependant[]>> = {
  question: [
    { kind: "claim", where: (questionId) => ({ questionId }) },
    { kind: "silence", where: (questionId) => ({ questionId }) },
    mergedInto("question"),
  ],
  position: [{ kind: "claim", where: (positionId) => ({ positionId }) }, mergedInto("position")],
  voice: [
    {
      kind: "claim",
      where: (voiceId) => ({ OR: [{ voiceId }, { reporterId: voiceId }, { chain: { some: { voiceId } } }] }),
    },
    { kind: "work", where: (voiceId) => ({ voiceId }) },
    { kind: "source", where: (voiceId) => ({ voices: { some: { voiceId } } }) },
    { kind: "evidence", where: (voiceId) => ({ speakers: { some: { voiceId } } }) },
    { kind: "silence", where: (voiceId) => ({ voiceId }) },
    { kind: "factDispute", where: (voiceId) => ({ versions: { some: { voiceId } } }) },
    { kind: "sense", where: (voiceId) => ({ voiceId }) },
  ],
  work: [
    { kind: "claim", where: (workId) => ({ workId }) },
    { kind: "source", where: (workId) => ({ OR: [{ workId }, { reviews: { some: { workId } } }] }) },
    { kind: "silence", where: (workId) => ({ workId }) },
    { kind: "sense", where: (workId) => ({ workId }) },
  ],
  source: [
    { kind: "evidence", where: (sourceId) => ({ passage: { sourceId } }) },
    { kind: "claim", where: (sourceId) => ({ sourceId }) },
    { kind: "source", where: (partOfId) => ({ partOfId }) },
    { kind: "silence", where: (sourceId) => ({ sourceId }) },
    { kind: "factDispute", where: (sourceId) => ({ versions: { some: { passage: { sourceId } } } }) },
    { kind: "sense", where: (sourceId) => ({ passages: { some: { passage: { sourceId } } } }) },
  ],
  claim: [{ kind: "relation", where: (id) => ({ OR: [{ fromId: id }, { toId: id }] }) }, mergedInto("claim")],
}

// Evidence goes from sight with its claim or link, a meaning with its term, and comes back with it.
const WITH: Partial<Record<CuratedKind, object>> = {
  evidence: { OR: [{ claim: live }, { relation: live }] },
  sense: { term: live },
}
const inSight = (kind: CuratedKind) => ({ ...live, ...WITH[kind] })

/** Throws `invalid` with the counts while other rows of the debate still stand on this one. */
export async function nothingStandsOn(tx: Db, kind: CuratedKind, id: string): Promise<void> {
  const counted: string[] = []
  let all = 0
  for (const dependant of ON[kind] ?? []) {
    const table = tx[dependant.kind] as unknown as Counted
    const n = await table.count({ where: { AND: [inSight(dependant.kind), dependant.where(id)] } })
    const [one, many] = dependant.said ?? SAID[dependant.kind]!
    if (n > 0) counted.push(n === 1 ? `1 ${one}` : `${n} ${many}`)
    all += n
  }
  if (all === 0) return
  const verb = all === 1 ? "rests" : "rest"
  throw new AppError("invalid", `${counted.join(", ")} still ${verb} on this. Change or remove that first.`)
}

/** Throws `invalid` when passages of a claim or link to be restored come from a source, or a voice, that was removed. */
export async function passagesStand(tx: Db, kind: CuratedKind, id: string): Promise<void> {
  const whose: Partial<Record<CuratedKind, object>> = {
    claim: { claimId: id, ...live },
    relation: { relationId: id, ...live },
    evidence: { id },
  }
  const own = whose[kind]
  if (!own) return
  const removed = { deletedAt: { not: null } }
  const gone = { OR: [{ passage: { source: removed } }, { speakers: { some: { voice: removed } } }] }
  if ((await tx.evidence.count({ where: { AND: [own, gone] } })) === 0) return
  throw new AppError("invalid", "A source or voice of its passages was removed. Restore that first.")
}
