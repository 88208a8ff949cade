import type { Rows } from "./content"
import { endsOf } from "./read-as"
import type {
  ClaimRow,
  EvidenceRow,
  PositionRow,
  QuestionRow,
  RelationRow,
  StoredClaim,
  StoredQuestion,
} from "./rows"

/** What was merged into what stands. */
export type Merged = {
  /** by the id of a question, position, claim or piece of evidence that is read as another: the id of that */
  into: ReadonlyMap<string, string>
  /** by the id of a claim: those that were merged into it, in their own words */
  mergedClaims: ReadonlyMap<string, ClaimRow[]>
  mergedQuestions: ReadonlyMap<string, QuestionRow[]>
  /** links between claims that are read as one, by the claim's id; their ends are the claims as they were */
  within: ReadonlyMap<string, (RelationRow & { fromId: string })[]>
}

export const NONE_MERGED: Merged = {
  into: new Map(),
  mergedClaims: new Map(),
  mergedQuestions: new Map(),
  within: new Map(),
}

/** What stands in the tables, merged rows beside those they went into. */
export type Stored = Omit<Rows, "questions" | "claims"> & {
  questions: StoredQuestion[]
  claims: StoredClaim[]
}

const grouped = <T>(rows: readonly T[], key: (row: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const of = key(row)
    if (of !== undefined) groups.set(of, [...(groups.get(of) ?? []), row])
  }
  return groups
}

/**
 * Reads merged rows as one: what belongs to a question or claim that was merged stands with the one it went into. The same words
 * bearing in the same way stand once; links between claims that are now one are set apart. Nothing is left out: `merged` says
 * where each row is found.
 */
export function together({ questions, claims, ...rest }: Stored): Rows & { merged: Merged } {
  const into = endsOf([...questions, ...questions.flatMap(({ positions }) => positions), ...claims])
  const as = (id: string) => into.get(id) ?? id
  const mergedQuestions = grouped(questions, ({ id }) => into.get(id))
  const placed = claims.map((claim) => ({
    ...claim,
    questionId: as(claim.questionId),
    positionId: claim.positionId && as(claim.positionId),
  }))
  const mergedClaims = grouped(placed, ({ id }) => into.get(id))
  const links = placed.flatMap((claim) => claim.relationsFrom.map((link) => ({ ...link, fromId: claim.id })))
  const isWithin = ({ fromId, toId }: { fromId: string; toId: string }) => as(fromId) === as(toId)
  const from = grouped(
    links.filter((link) => !isWithin(link)),
    ({ fromId }) => as(fromId),
  )
  const standing = placed
    .filter(({ id }) => !into.has(id))
    .map((claim): ClaimRow => {
      const all = [claim, ...(mergedClaims.get(claim.id) ?? [])]
      return {
        ...claim,
        evidence: once(
          all.flatMap(({ evidence }) => evidence),
          into,
        ),
        relationsFrom: (from.get(claim.id) ?? []).map(({ fromId: _, ...link }) => ({
          ...link,
          toId: as(link.toId),
        })),
      }
    })
  return {
    ...rest,
    questions: questions
      .filter(({ id }) => !into.has(id))
      .map((each) => whole(each, mergedQuestions.get(each.id) ?? [], into)),
    claims: standing,
    merged: {
      into,
      mergedClaims,
      mergedQuestions,
      within: grouped(links.filter(isWithin), ({ fromId }) => as(fromId)),
    },
  }
}

// The same words bearing in the same way, with nothing else to say of them, stand once; the first stands for the others.
function once(evidence: readonly EvidenceRow[], into: Map<string, string>): EvidenceRow[] {
  const seen = new Map<string, EvidenceRow[]>()
  return evidence.filter((each) => {
    const key = [each.passage.id, each.bearing, ...each.speakers.map(({ voiceId }) => voiceId)].join()
    const before = seen.get(key) ?? []
    const same = before.find(({ note }) => each.note === null || note === each.note)
    if (same) into.set(each.id, same.id)
    else seen.set(key, [...before, each])
    return !same
  })
}

// What a question brought along stands among the other's positions by its order; an address that is taken there is numbered.
function whole(
  question: StoredQuestion,
  merged: readonly StoredQuestion[],
  into: ReadonlyMap<string, string>,
): QuestionRow {
  const all = [question, ...merged]
  const taken = new Set<string>()
  const positions = all
    .flatMap((each) => each.positions)
    .filter(({ id }) => !into.has(id))
    .map((position): StoredQuestion["positions"][number] => {
      const slug = free(position.slug, taken)
      taken.add(slug)
      return { ...position, slug }
    })
    .sort((a, b) => a.order - b.order)
  return {
    ...question,
    positions: positions satisfies PositionRow[],
    silences: all.flatMap((each) => each.silences),
  }
}

function free(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
