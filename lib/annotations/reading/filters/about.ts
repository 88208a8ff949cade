import type { Content } from "@/lib/claims/content/content"

/** Words in evidence: where they stand (UTF-16 offsets in the edition), and what they serve. */
export type Served = {
  start: number
  end: number
  /** slugs of questions */
  questions: readonly string[]
  /** `question.position`, by their slugs */
  positions: readonly string[]
}

/** What the filters know of a text and its reader besides its threads. */
export type About = {
  evidence: readonly Served[]
  /** the questions that its evidence serves, in the order of the debate, with the positions that it serves */
  questions: readonly AskedOf[]
  /** names of tags by their slugs */
  tags: ReadonlyMap<string, string>
  signedIn: boolean
  /** when this reader's last visit ended (ISO 8601, UTC); null where there was none, or nobody has signed in */
  since: string | null
}

export type AskedOf = {
  slug: string
  number: number
  ask: string
  /** `value`: as the address names it */
  positions: readonly { value: string; label: string }[]
}

type Entry = { start: number; end: number; uses: readonly { claim: { slug: string } }[] }

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)]

/** What passages in evidence serve, each as it was given and with its questions and positions. */
export function servedBy<T extends Entry>(of: Content, entries: readonly T[]): (T & Served)[] {
  const claims = new Map(of.claims.map((claim) => [claim.slug, claim]))
  const position = new Map(
    of.questions.flatMap(({ slug, positions }) => positions.map((each) => [each.id, `${slug}.${each.slug}`])),
  )
  return entries.map((entry) => {
    const used = entry.uses.map(({ claim }) => claims.get(claim.slug)!)
    return {
      ...entry,
      questions: unique(used.map(({ questionId }) => of.question.get(questionId)!.slug)),
      positions: unique(used.flatMap(({ positionId }) => (positionId && position.get(positionId)) || [])),
    }
  })
}

/** The questions and positions that some passages serve, as the debate has them. */
export function questionsIn(of: Content, evidence: readonly Served[]): AskedOf[] {
  const questions = new Set(evidence.flatMap((each) => each.questions))
  const positions = new Set(evidence.flatMap((each) => each.positions))
  return [...of.question.values()]
    .filter(({ slug }) => questions.has(slug))
    .map(({ slug, number, ask, positions: all }) => ({
      slug,
      number,
      ask,
      positions: all
        .map((each) => ({ value: `${slug}.${each.slug}`, label: each.label }))
        .filter(({ value }) => positions.has(value)),
    }))
}
