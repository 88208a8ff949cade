import { endsOf } from "@/lib/claims/content/read-as"
import type { Stored, StoredClaim, StoredEvidence, StoredRelation } from "./stored"

/** Whether something that was merged stands by itself in what is exported or compared, by kind and key. */
export type Apart = (kind: "question" | "position" | "claim", key: string) => boolean

/**
 * The rows of a debate with what was merged put together with what it went into, as a pack says it: one claim with the passages of
 * both, one link where both had the same. What stands `apart` is left as it is.
 */
export function readTogether(stored: Stored, apart: Apart = () => false): Stored {
  const { questions, positions, claims, relations, silences } = stored
  const into = endsOf([
    ...questions.filter(({ slug }) => !apart("question", slug)),
    ...positions.filter(({ question, slug }) => !apart("position", `${question.slug} ${slug}`)),
    ...claims.filter(({ slug }) => !apart("claim", slug)),
  ])
  if (into.size === 0) return stored
  const standing = <T extends { id: string }>(rows: readonly T[]) => rows.filter(({ id }) => !into.has(id))
  const as = lookedUp([...questions, ...claims], into)
  const answers = addressed(standing(positions), (id) => as(id)!)
  const answer = lookedUp(answers, into)
  return {
    ...stored,
    questions: standing(questions),
    positions: answers,
    claims: standing(claims).map((claim) => ({
      ...claim,
      question: as(claim.questionId)!,
      position: claim.positionId ? answer(claim.positionId)! : null,
      evidence: once([claim, ...claims.filter(({ id }) => into.get(id) === claim.id)]),
    })),
    relations: linkedOnce(relations.map((link) => ({ ...link, from: as(link.fromId)!, to: as(link.toId)! }))),
    silences: searchedOnce(
      silences.map((each) => ({
        ...each,
        questionId: as(each.questionId)!.id,
        question: as(each.questionId)!,
      })),
    ),
  }
}

type Named = { id: string; slug: string }

function lookedUp(
  rows: readonly Named[],
  into: ReadonlyMap<string, string>,
): (id: string) => Named | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (id) => byId.get(into.get(id) ?? id)
}

// As in lib/claims/content: an address that is taken in the other question is numbered.
function addressed(positions: Stored["positions"], as: (id: string) => Named): Stored["positions"] {
  const taken = new Set(
    positions.flatMap(({ questionId, slug }) =>
      as(questionId).id === questionId ? [`${questionId} ${slug}`] : [],
    ),
  )
  return positions.map((position) => {
    const question = as(position.questionId)
    if (question.id === position.questionId) return position
    let [slug, number] = [position.slug, 2]
    while (taken.has(`${question.id} ${slug}`)) slug = `${position.slug}-${number++}`
    taken.add(`${question.id} ${slug}`)
    return { ...position, slug, questionId: question.id, question }
  })
}

function once(claims: readonly StoredClaim[]): StoredEvidence[] {
  const seen = new Set<string>()
  const all = claims.flatMap(({ evidence }) => evidence)
  return all.filter(({ passageId, bearing, speakers, deletedAt }) => {
    const key = [passageId, bearing, ...speakers.map(({ voiceId }) => voiceId)].join()
    const again = deletedAt === null && seen.has(key)
    if (deletedAt === null) seen.add(key)
    return !again
  })
}

function linkedOnce(relations: readonly StoredRelation[]): StoredRelation[] {
  const first = new Map<string, StoredRelation>()
  for (const link of relations) {
    if (link.from.slug === link.to.slug) continue
    const key = `${link.from.slug} ${link.kind} ${link.to.slug}`
    const before = first.get(key)
    if (before === undefined || (before.deletedAt && !link.deletedAt)) first.set(key, link)
  }
  return relations.filter((link) => [...first.values()].includes(link))
}

function searchedOnce(silences: Stored["silences"]): Stored["silences"] {
  const seen = new Set<string>()
  return silences.filter(({ questionId, voiceId, sourceId, workId, deletedAt }) => {
    const key = [questionId, voiceId, sourceId, workId].join()
    const again = deletedAt === null && seen.has(key)
    if (deletedAt === null) seen.add(key)
    return !again
  })
}
