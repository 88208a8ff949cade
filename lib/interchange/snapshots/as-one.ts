import { endsOf } from "@/lib/claims/content/read-as"
import { exported } from "@/lib/interchange/pack/export/debate"
import type { Stored } from "@/lib/interchange/pack/export/stored"
import { keyOf } from "@/lib/interchange/pack/items"
import type { Pack, PackClaim, PackQuestion } from "@/lib/interchange/pack/schema"
import { grouped } from "./frozen"

const once = <T>(all: readonly T[], key: (each: T) => string): T[] =>
  [...new Map([...all].reverse().map((each) => [key(each), each])).values()].reverse()

type Positions = Stored["positions"]

// Under which question and name a position stands: one that a question brought along may find its name taken there.
function positionsIn(positions: Positions, questionOf: (id: string) => string) {
  const names = new Map<string, { question: string; id: string }>()
  const taken = new Set<string>()
  for (const { id, questionId, slug } of positions) {
    const question = questionOf(questionId)
    let free = slug
    for (let number = 2; taken.has(`${question} ${free}`); number++) free = `${slug}-${number}`
    taken.add(`${question} ${free}`)
    names.set(id, { question, id: free })
  }
  return names
}

/** The curated content of a debate as a pack in which what was merged stands with what it went into, as readers see it. */
export function packAsOne(stored: Stored): Pack {
  const pack = exported(stored)
  const { questions, positions, claims } = stored
  const into = endsOf([...questions, ...positions, ...claims])
  if (into.size === 0) return pack
  const slugs = new Map([...questions, ...claims].map(({ id, slug }) => [id, slug]))
  const as = (id: string) => slugs.get(into.get(id) ?? id)!
  const standing = positions.filter(({ id, deletedAt }) => deletedAt === null && !into.has(id))
  const named = positionsIn(standing, as)
  const claimsBy = new Map(claims.map((claim) => [claim.slug, claim]))
  const merged = new Map(claims.flatMap(({ id, slug }) => (into.has(id) ? [[slug, as(id)] as const] : [])))
  const claimAs = (slug: string) => merged.get(slug) ?? slug
  const together = grouped(pack.claims, ({ id }) => claimAs(id))
  const evidenceOf = (slug: string) =>
    once(
      together.get(slug)!.flatMap(({ evidence }) => evidence),
      ({ quote, source, at, bearing, speakers, note }) =>
        JSON.stringify([quote, source, at, bearing, speakers, note]),
    )
  const whole = (question: PackQuestion, id: string): PackQuestion => {
    const here = new Set(questions.filter((each) => as(each.id) === question.id).map((each) => each.slug))
    const offered = pack.questions.filter((each) => here.has(each.id))
    const described = new Map(
      offered.flatMap((each) => each.positions.map((position) => [`${each.id} ${position.id}`, position])),
    )
    return {
      ...question,
      positions: standing
        .filter(({ questionId }) => into.get(questionId) === id || questionId === id)
        .flatMap((row) => {
          const position = described.get(`${row.question.slug} ${row.slug}`)
          return position ? [{ ...position, id: named.get(row.id)!.id }] : []
        }),
      silences: once(
        offered.flatMap(({ silences }) => silences),
        (silence) => keyOf.silence({ ...silence, question: "" }),
      ),
    }
  }
  const claimOf = (claim: PackClaim): PackClaim => {
    const { questionId, positionId } = claimsBy.get(claim.id)!
    const position = positionId ? named.get(into.get(positionId) ?? positionId)?.id : undefined
    return {
      ...claim,
      question: as(questionId),
      evidence: evidenceOf(claim.id),
      ...(position && { position }),
    }
  }
  const relations = pack.relations.map((each) => ({
    ...each,
    from: claimAs(each.from),
    to: claimAs(each.to),
  }))
  return {
    ...pack,
    questions: questions.flatMap(({ id, slug }) => {
      const question = pack.questions.find((each) => each.id === slug)
      return question && !into.has(id) ? [whole(question, id)] : []
    }),
    claims: pack.claims.filter(({ id }) => !merged.has(id)).map(claimOf),
    relations: once(
      relations.filter(({ from, to }) => from !== to),
      keyOf.relation,
    ),
  }
}
