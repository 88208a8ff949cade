import { repliesMoved } from "@/lib/annotations/moving/moved"
import { db } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { Kind } from "../kinds"

/** What of an event the index needs: which row it is about, and what was moved with it. */
export type Named = {
  readonly subjectKind: string
  readonly subjectId: string
  readonly verb?: string
  readonly data?: unknown
}

type Ids = { id: string }[]

const idsOf = (rows: Ids) => rows.map(({ id }) => id)
const select = { id: true } as const

/** The ids of the rows of each kind whose place in the index may have changed with these events; for blocks, the ids of
 * their sources. A question takes its positions and claims along, a claim its passages, all of them what was said of them. */
export async function touchedBy(events: readonly Named[]): Promise<Map<Kind, string[]>> {
  const named = (kind: string) => [
    ...new Set(events.filter((event) => event.subjectKind === kind).map((event) => event.subjectId)),
  ]
  const [question, source, voice] = [named("question"), named("source"), named("voice")]
  const [position, claim] = await Promise.all([
    positionsOf(question).then((of) => [...named("position"), ...of]),
    claimsOf(question, voice).then((of) => [...named("claim"), ...of]),
  ])
  const moved = events.flatMap((event) => repliesMoved(event).map(([id]) => id))
  const [relation, evidence, dispute] = [named("relation"), named("evidence"), named("factDispute")]
  const [passage, annotation] = await Promise.all([
    passagesOf({ claim, relation, evidence, dispute, source }).then((of) => [...named("passage"), ...of]),
    remarksOn({ question, claim, relation, evidence, source }).then((of) => [
      ...named("annotation"),
      ...moved,
      ...of,
    ]),
  ])
  return new Map<Kind, string[]>([
    ["question", question],
    ["position", position],
    ["claim", claim],
    ["passage", passage],
    ["annotation", annotation],
    ["block", source],
    ["voice", voice],
    ["source", source],
  ])
}

async function positionsOf(questions: string[]): Promise<string[]> {
  if (questions.length === 0) return []
  return idsOf(await db().position.findMany({ where: { questionId: { in: questions } }, select }))
}

async function claimsOf(questions: string[], voices: string[]): Promise<string[]> {
  if (questions.length + voices.length === 0) return []
  const where = { OR: [{ questionId: { in: questions } }, { voiceId: { in: voices } }] }
  return idsOf(await db().claim.findMany({ where, select }))
}

type Targets = { claim: string[]; relation: string[]; evidence: string[]; source: string[] }

async function passagesOf({ claim, relation, evidence, dispute, source }: Targets & { dispute: string[] }) {
  if (claim.length + relation.length + evidence.length + dispute.length + source.length === 0) return []
  const of: Prisma.EvidenceWhereInput = {
    OR: [{ id: { in: evidence } }, { claimId: { in: claim } }, { relationId: { in: relation } }],
  }
  const inDispute = { some: { disputeId: { in: dispute } } }
  const where = {
    OR: [{ evidence: { some: of } }, { factVersions: inDispute }, { sourceId: { in: source } }],
  }
  return idsOf(await db().passage.findMany({ where, select }))
}

async function remarksOn({ question, claim, relation, evidence, source }: Targets & { question: string[] }) {
  if (question.length + claim.length + relation.length + evidence.length + source.length === 0) return []
  const on: Prisma.AnnotationWhereInput = {
    OR: [
      { questionId: { in: question } },
      { claimId: { in: claim } },
      { relationId: { in: relation } },
      {
        evidence: {
          OR: [{ id: { in: evidence } }, { claimId: { in: claim } }, { relationId: { in: relation } }],
        },
      },
      { passage: { sourceId: { in: source } } },
    ],
  }
  return idsOf(await db().annotation.findMany({ where: { OR: [on, { root: on }] }, select }))
}
