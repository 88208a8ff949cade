import type { Actor } from "@/lib/actor"
import { canReadProposal, visibleProposals } from "@/lib/claims/proposals/policy"
import { canReadOfDebate, visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import { canReadEdition, visibleEditions } from "@/lib/sources/policy"
import { canReadAnnotation, visibleAnnotations } from "../policy"

const standing = { deletedAt: null }
const stood = { select: { deletedAt: true } } as const
const debate = { select: { id: true, visibility: true, linkHash: true, deletedAt: true } } as const

/** Notices of what this actor may see now: what was moved, hidden, removed or is not revealed yet has none. */
export function visibleNotices(actor: Actor): Prisma.NotificationWhereInput {
  return {
    OR: [
      { annotation: visibleAnnotations(actor) },
      { claim: { ...standing, debate: visibleDebates(actor), question: standing, voice: standing } },
      { edition: visibleEditions(actor) },
      { proposal: visibleProposals(actor) },
    ],
  }
}

/** What of a notice decides who may see it. */
export const noticeStanding = {
  annotation: {
    select: {
      authorId: true,
      debateId: true,
      seminarId: true,
      withId: true,
      visibility: true,
      unlockScope: true,
      hiddenAt: true,
      deletedAt: true,
      debate,
    },
  },
  claim: { select: { deletedAt: true, debate, question: stood, voice: stood } },
  proposal: { select: { byId: true, debateId: true, debate } },
  edition: {
    select: {
      kind: true,
      withdrawnAt: true,
      readyAt: true,
      source: { select: { debateId: true, readers: true, deletedAt: true, debate } },
    },
  },
} satisfies Prisma.NotificationSelect

type Standing = Prisma.NotificationGetPayload<{ select: typeof noticeStanding }>

/** The same rule as a sentence on a row. */
export function canReadNotice(actor: Actor, { annotation, claim, edition, proposal }: Standing): boolean {
  if (annotation) return canReadAnnotation(actor, annotation)
  if (claim) return canReadOfDebate(actor, claim) && !claim.question.deletedAt && !claim.voice.deletedAt
  if (proposal) return canReadProposal(actor, proposal)
  return edition !== null && canReadEdition(actor, edition)
}

/** The lines of one's own inbox that one may see. */
export function ownInbox(actor: Actor, userId: string): Prisma.NotificationWhereInput {
  return { AND: [{ userId, channel: "INBOX" }, visibleNotices(actor)] }
}
