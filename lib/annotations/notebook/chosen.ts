import type { Actor } from "@/lib/actor"
import { visibleDebates } from "@/lib/debates/policy"
import type { Prisma } from "@/lib/generated/prisma/client"
import { shownUses } from "../tags/policy"
import type { About, Choice } from "./schema"

const DAY = 24 * 60 * 60 * 1000
const KEPT_DAYS = 30

const TARGETS: Record<About, Prisma.AnnotationWhereInput> = {
  question: { questionId: { not: null } },
  claim: { claimId: { not: null } },
  evidence: { evidenceId: { not: null } },
  relation: { relationId: { not: null } },
  passage: { passageId: { not: null } },
  remark: { parentId: { not: null } },
}

/** One's own remarks in debates one may read, as a condition on rows; `now` decides what was removed too long ago. */
export function ownRemarks(
  actor: Actor,
  userId: string,
  removed: boolean,
  now: Date,
): Prisma.AnnotationWhereInput {
  const since = new Date(now.getTime() - KEPT_DAYS * DAY)
  const gone = { deletedAt: { gte: since }, deletedById: userId }
  return { authorId: userId, debate: visibleDebates(actor), ...(removed ? gone : { deletedAt: null }) }
}

/** What was chosen of them, but for the words. */
export function chosenRemarks(actor: Actor, choice: Choice): Prisma.AnnotationWhereInput {
  const { debate, seminar, kind, audience, about, tag, from, to } = choice
  return {
    AND: [
      debate === undefined ? {} : { debate: { slug: debate } },
      seminar === undefined ? {} : { seminarId: seminar },
      kind === undefined ? {} : { kind },
      audience === undefined ? {} : { visibility: audience },
      about === undefined ? {} : TARGETS[about],
      tag === undefined ? {} : { tags: { some: { AND: [shownUses(actor), usesOf(tag)] } } },
      from === undefined ? {} : { createdAt: { gte: new Date(from) } },
      to === undefined ? {} : { createdAt: { lt: new Date(Date.parse(to) + DAY) } },
    ],
  }
}

// What was merged into a tag counts as that tag.
function usesOf(slug: string): Prisma.AnnotationTagWhereInput {
  const standing = { slug, deletedAt: null }
  return { tag: { OR: [standing, { mergedInto: standing }] } }
}

/** The tags that stand on these remarks for this actor, as a condition on rows. */
export function tagsOn(actor: Actor, remarks: Prisma.AnnotationWhereInput): Prisma.TagWhereInput {
  const used = { annotations: { some: { AND: [shownUses(actor), { annotation: remarks }] } } }
  return { deletedAt: null, OR: [used, { merged: { some: used } }] }
}
