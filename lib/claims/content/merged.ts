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

function add<T>(groups: Map<string, T[]>, of: string, row: T): void {
  const group = groups.get(of)
  if (group) group.push(row)
  else groups.set(of, [row])
}

const grouped = <T>(rows: readonly T[], key: (row: T) => string | undefined): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const of = key(row)
    if (of !== undefined) add(groups, of, row)
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
  const placed = into.size === 0 ? claims : claims.map((claim) => placedBy(claim, as))
  const mergedClaims = grouped(placed, ({ id }) => into.get(id))
  const from = new Map<string, RelationRow[]>()
  const within = new Map<string, (RelationRow & { fromId: string })[]>()
  for (const { id, relationsFrom } of placed)
    for (const link of relationsFrom) {
      const [here, there] = [as(id), as(link.toId)]
      if (here === there) add(within, here, { ...link, fromId: id })
      else add(from, here, there === link.toId ? link : { ...link, toId: there })
    }
  const standing = placed
    .filter(({ id }) => !into.has(id))
    .map((claim): ClaimRow => {
      const all = [claim, ...(mergedClaims.get(claim.id) ?? [])]
      const evidence = all.flatMap((each) => each.evidence)
      return { ...claim, evidence: once(evidence, into), relationsFrom: from.get(claim.id) ?? [] }
    })
  return {
    ...rest,
    questions: questions
      .filter(({ id }) => !into.has(id))
      .map((each) => whole(each, mergedQuestions.get(each.id) ?? [], into)),
    claims: standing,
    merged: { into, mergedClaims, mergedQuestions, within },
  }
}

const placedBy = (claim: StoredClaim, as: (id: string) => string): StoredClaim => ({
  ...claim,
  questionId: as(claim.questionId),
  positionId: claim.positionId && as(claim.positionId),
})

// The same words bearing in the same way, with nothing else to say of them, stand once; the first stands for the others.
function once(evidence: EvidenceRow[], into: Map<string, string>): EvidenceRow[] {
  if (evidence.length < 2) return evidence
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
