import type { Prisma } from "@/lib/generated/prisma/client"
import { givenToReaders } from "@/lib/sources/policy"

const inOrder = { orderBy: { order: "asc" } } as const
const live = { deletedAt: null }

/** What is read of each table to show a debate; the shapes below follow from it. */
export const questionRows = {
  select: {
    id: true,
    slug: true,
    ask: true,
    kind: true,
    why: true,
    scale: true,
    mergedIntoId: true,
    positions: {
      where: live,
      ...inOrder,
      select: {
        id: true,
        slug: true,
        label: true,
        gloss: true,
        offScale: true,
        order: true,
        mergedIntoId: true,
      },
    },
    silences: {
      where: live,
      ...inOrder,
      select: {
        voiceId: true,
        kind: true,
        note: true,
        source: { select: { csl: true } },
        work: { select: { title: true } },
      },
    },
  },
} satisfies Prisma.QuestionDefaultArgs

export const voiceRows = {
  select: {
    id: true,
    slug: true,
    name: true,
    shortName: true,
    kind: true,
    years: true,
    note: true,
    works: {
      where: live,
      ...inOrder,
      select: { id: true, slug: true, title: true, year: true, note: true },
    },
  },
} satisfies Prisma.VoiceDefaultArgs

export const sourceRows = {
  select: {
    id: true,
    slug: true,
    csl: true,
    licence: true,
    note: true,
    readers: true,
    workId: true,
    voices: { ...inOrder, select: { voiceId: true, role: true } },
    reviews: { ...inOrder, select: { workId: true } },
    editions: {
      where: givenToReaders,
      orderBy: { number: "asc" },
      select: { id: true, number: true, kind: true, blobSha256: true },
    },
  },
} satisfies Prisma.SourceDefaultArgs

const evidenceRows = {
  where: live,
  ...inOrder,
  select: {
    id: true,
    bearing: true,
    note: true,
    speakers: { orderBy: { ordinal: "asc" }, select: { voiceId: true } },
    passage: {
      select: {
        id: true,
        sourceId: true,
        exact: true,
        locator: true,
        anchors: {
          where: { supersededAt: null, edition: { kind: "EXCERPTS", ...givenToReaders } },
          select: { editionId: true, start: true, end: true },
        },
      },
    },
  },
} as const

export const claimRows = {
  select: {
    id: true,
    slug: true,
    questionId: true,
    positionId: true,
    voiceId: true,
    workId: true,
    statement: true,
    basis: true,
    reporterId: true,
    attitude: true,
    asOf: true,
    from: true,
    confidence: true,
    caution: true,
    attributionDisputed: true,
    scope: true,
    version: true,
    mergedIntoId: true,
    chain: { orderBy: { ordinal: "asc" }, select: { voiceId: true } },
    evidence: evidenceRows,
    relationsFrom: {
      where: { deletedAt: null, to: live },
      ...inOrder,
      select: {
        id: true,
        toId: true,
        kind: true,
        scope: true,
        reason: true,
        statedInText: true,
        evidence: evidenceRows,
      },
    },
  },
} satisfies Prisma.ClaimDefaultArgs

export type StoredQuestion = Prisma.QuestionGetPayload<typeof questionRows>
type StoredPosition = StoredQuestion["positions"][number]
export type PositionRow = Omit<StoredPosition, "order" | "mergedIntoId">
export type QuestionRow = Omit<StoredQuestion, "mergedIntoId" | "positions"> & { positions: PositionRow[] }
export type VoiceRow = Prisma.VoiceGetPayload<typeof voiceRows>
export type SourceRow = Prisma.SourceGetPayload<typeof sourceRows>
export type StoredClaim = Prisma.ClaimGetPayload<typeof claimRows>
export type ClaimRow = Omit<StoredClaim, "mergedIntoId">
export type EvidenceRow = ClaimRow["evidence"][number]
export type RelationRow = ClaimRow["relationsFrom"][number]
