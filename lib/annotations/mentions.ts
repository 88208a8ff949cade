import type { Actor } from "@/lib/actor"
import type { Db } from "@/lib/db"
import { AppError } from "@/lib/errors"
import type { Body, Mentioned } from "./body/schema"
import { mentionsIn } from "./body/text"

const MOST = 50
const FOREIGN =
  "This mentions something that is not in this debate, or someone who is not in your seminar. Take the mention out."

const ids = (mentioned: readonly Mentioned[], kind: Mentioned["kind"]) =>
  mentioned.filter((each) => each.kind === kind).map((each) => each.id)

/**
 * Throws `invalid` unless the claims and passages that a remark mentions stand in the debate, and its people belong to a
 * seminar of the author there. Returns the ids of the people.
 */
export async function checkMentions(tx: Db, actor: Actor, debateId: string, body?: Body): Promise<string[]> {
  const mentioned = body ? mentionsIn(body) : []
  if (mentioned.length === 0) return []
  if (mentioned.length > MOST) throw new AppError("invalid", `Mention at most ${MOST} things.`, "body")
  const [claims, passages, people] = [
    ids(mentioned, "claim"),
    ids(mentioned, "passage"),
    ids(mentioned, "person"),
  ]
  const shared = actor.memberships.filter((each) => each.debateId === debateId).map((each) => each.seminarId)
  const among = { seminarId: { in: shared }, leftAt: null }
  const members = await tx.user.count({
    where: { id: { in: people }, OR: [{ id: actor.userId ?? "" }, { memberships: { some: among } }] },
  })
  const standing = await tx.claim.count({ where: { id: { in: claims }, debateId, deletedAt: null } })
  const kept = await tx.passage.count({
    where: { id: { in: passages }, debateId, evidence: { some: { deletedAt: null } } },
  })
  if (members < people.length || standing < claims.length || kept < passages.length)
    throw new AppError("invalid", FOREIGN, "body")
  return people
}
