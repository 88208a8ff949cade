import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import type { Prisma } from "@/lib/generated/prisma/client"
import type { Body, Mentioned } from "./body/schema"
import { mentionsIn } from "./body/text"
import type { Audience } from "./policy"

const MOST = 50
const FOREIGN =
  "This mentions something that is not in this debate, or someone who is not in your seminar. Take the mention out."

const NOT_HERE =
  "Only the member and those who lead the seminar read this. Mention nobody else, or write the name as plain words."

const ids = (mentioned: readonly Mentioned[], kind: Mentioned["kind"]) =>
  mentioned.filter((each) => each.kind === kind).map((each) => each.id)

type Said = Audience & { debateId: string }

/**
 * Throws `invalid` unless the claims and passages that a remark mentions stand in the debate, and its people belong to a
 * seminar of the author there; between one member and those who lead, unless they are of these. Returns the ids of the
 * people.
 */
export async function checkMentions(tx: Db, actor: Actor, said: Said, body?: Body): Promise<string[]> {
  const { debateId } = said
  const mentioned = body ? mentionsIn(body) : []
  if (mentioned.length === 0) return []
  if (mentioned.length > MOST) throw new AppError("invalid", `Mention at most ${MOST} things.`, "body")
  const [claims, passages, people] = [
    ids(mentioned, "claim"),
    ids(mentioned, "passage"),
    ids(mentioned, "person"),
  ]
  const members = await tx.user.count({ where: { id: { in: people }, OR: named(actor, said) } })
  const standing = await tx.claim.count({ where: { id: { in: claims }, debateId, deletedAt: null } })
  const kept = await tx.passage.count({
    where: { id: { in: passages }, debateId, evidence: { some: { deletedAt: null } } },
  })
  const alone = said.visibility === "WITH_INSTRUCTORS"
  if (alone && members < people.length) throw new AppError("invalid", NOT_HERE, "body")
  if (members < people.length || standing < claims.length || kept < passages.length)
    throw new AppError("invalid", FOREIGN, "body")
  return people
}

// Whom one may name: oneself, whoever shares a seminar with one in this debate, or only those who read a one-to-one talk.
function named(actor: Actor, { visibility, debateId, seminarId, withId }: Said): Prisma.UserWhereInput[] {
  const self = { id: actor.userId ?? "" }
  const among = (which: Prisma.MemberWhereInput) => ({ memberships: { some: { ...which, leftAt: null } } })
  if (visibility === "WITH_INSTRUCTORS")
    return [
      self,
      { id: withId ?? "" },
      among({ seminarId: seminarId ?? "", role: { in: ["INSTRUCTOR", "ASSISTANT"] } }),
    ]
  const shared = actor.memberships.filter((each) => each.debateId === debateId).map((each) => each.seminarId)
  return [self, among({ seminarId: { in: shared } })]
}
