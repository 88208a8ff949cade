import type { Db } from "@/lib/db"
import type { Prisma } from "@/lib/generated/prisma/client"

const inOrder = { order: "asc" } as const
const byOrdinal = { orderBy: { ordinal: "asc" }, include: { voice: { select: { slug: true } } } } as const
const slug = { select: { slug: true } } as const
const passage = { include: { source: slug } } as const
const evidence = { orderBy: inOrder, include: { passage, speakers: byOrdinal } } as const

const sources = {
  voices: { orderBy: inOrder, include: { voice: slug } },
  reviews: { orderBy: inOrder, include: { work: slug } },
  work: slug,
} satisfies Prisma.SourceInclude
const claims = {
  question: slug,
  position: slug,
  voice: slug,
  reporter: slug,
  work: slug,
  source: slug,
  chain: byOrdinal,
  evidence,
} satisfies Prisma.ClaimInclude
const relations = { from: slug, to: slug, evidence } satisfies Prisma.RelationInclude
const silences = { question: slug, voice: slug, source: slug, work: slug } satisfies Prisma.SilenceInclude
const facts = {
  versions: { orderBy: { ordinal: "asc" }, include: { voice: slug, passage } },
} satisfies Prisma.FactDisputeInclude

const senses = {
  voice: slug,
  work: slug,
  term: slug,
  passages: { orderBy: inOrder, include: { passage } },
} satisfies Prisma.SenseInclude

/** All curated rows of a debate that a pack can hold, removed ones included, each kind in its order. */
export async function storedDebate(tx: Db, debateId: string) {
  const of = { where: { debateId }, orderBy: [{ order: "asc" as const }, { id: "asc" as const }] }
  return {
    debate: await tx.debate.findUniqueOrThrow({ where: { id: debateId } }),
    voices: await tx.voice.findMany(of),
    works: await tx.work.findMany({ ...of, include: { voice: slug } }),
    sources: await tx.source.findMany({ ...of, include: sources }),
    questions: await tx.question.findMany(of),
    positions: await tx.position.findMany({ ...of, include: { question: slug } }),
    claims: await tx.claim.findMany({ ...of, include: claims }),
    relations: await tx.relation.findMany({ ...of, include: relations }),
    silences: await tx.silence.findMany({ ...of, include: silences }),
    facts: await tx.factDispute.findMany({ ...of, include: facts }),
    terms: await tx.term.findMany(of),
    senses: await tx.sense.findMany({ ...of, include: senses }),
  }
}

export type Stored = Awaited<ReturnType<typeof storedDebate>>
export type StoredClaim = Stored["claims"][number]
export type StoredEvidence = StoredClaim["evidence"][number]
export type StoredRelation = Stored["relations"][number]
