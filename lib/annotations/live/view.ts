import type { FeedEvent } from "@/lib/feed"
import type { Prisma } from "@/lib/generated/prisma/client"

const slug = { select: { slug: true } } as const
const question = { select: { slug: true, mergedIntoId: true } } as const
const claim = { select: { slug: true, mergedIntoId: true, question } } as const
const relation = { select: { from: claim, to: claim } } as const
const about = {
  question,
  claim,
  relation,
  evidence: { select: { claim, relation } },
  passage: { select: { source: slug } },
} as const

const debate = { select: { id: true, visibility: true, linkHash: true, deletedAt: true } } as const

/** What of a remark decides who may see it, and what says on which pages it stands. */
export const annotationRow = {
  id: true,
  debateId: true,
  seminarId: true,
  withId: true,
  authorId: true,
  visibility: true,
  unlockScope: true,
  hiddenAt: true,
  deletedAt: true,
  questionId: true,
  claimId: true,
  evidenceId: true,
  relationId: true,
  passageId: true,
  parentId: true,
  debate,
  ...about,
  root: { select: about },
  links: { select: { to: about.passage } },
} as const satisfies Prisma.AnnotationSelect

const claimIn = { select: { ...claim.select, debate } } as const
const relationIn = { select: { from: claimIn, to: claim } } as const

/** The same for a piece of evidence, whose quotation readers assess. */
export const evidenceRow = { id: true, deletedAt: true, claim: claimIn, relation: relationIn } as const

const live = { ...claim.select, deletedAt: true } as const

/** The same for what somebody says a disagreement rests on. */
export const diagnosisRow = {
  id: true,
  claimAId: true,
  claimBId: true,
  claimA: { select: { ...live, debate } },
  claimB: { select: live },
} as const satisfies Prisma.DiagnosisSelect

type AnnotationRow = Prisma.AnnotationGetPayload<{ select: typeof annotationRow }>
type EvidenceRow = Prisma.EvidenceGetPayload<{ select: typeof evidenceRow }>
type DiagnosisRow = Prisma.DiagnosisGetPayload<{ select: typeof diagnosisRow }>
export type About = Prisma.AnnotationGetPayload<{ select: typeof about }>

/** The columns of a remark that decide who may see it and that may change. */
export type Standing = Pick<AnnotationRow, "visibility" | "seminarId" | "withId" | "hiddenAt" | "deletedAt">

/**
 * One event, with what its row says now. `before`: how a remark stood before it, as far as known, null if not at all;
 * `answered`: ids of the people who have assessed the evidence, or spoken on the pair of claims.
 */
export type Change =
  | { kind: "annotation"; event: FeedEvent; row: AnnotationRow; before: Partial<Standing> | null }
  | { kind: "assessment"; event: FeedEvent; row: EvidenceRow; answered: ReadonlySet<string> }
  | { kind: "diagnosis"; event: FeedEvent; row: DiagnosisRow; answered: ReadonlySet<string> }

/** What a reader is told: that something is to be seen, looks different, or is gone. Ids only, never words. */
export type LiveMessage = {
  verb: "added" | "changed" | "gone"
  kind: Change["kind"]
  /** of the remark, or of what is said of a pair of claims; for an answer, of the evidence */
  id: string
  /** pages of the debate that show it or count it, as paths after the debate's own; "" is its table */
  pages: string[]
  /** whether this reader did it */
  own: boolean
  /** when it was done, milliseconds */
  at: number
}
