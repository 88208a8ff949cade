import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { isId } from "@/lib/ids"
import { membershipIn } from "@/lib/seminars/policy"
import { claimsOffered, matching, passagesOffered, type Suggestion } from "./suggestions"

const LONGEST_WORDS = 100

// Only of a seminar that one belongs to oneself: names are nobody else's to see.
async function peopleOffered(
  actor: Actor,
  debateId: string,
  seminarId: string | null,
  alone: string | null,
): Promise<Suggestion[]> {
  if (!seminarId || membershipIn(actor, seminarId)?.debateId !== debateId) return []
  const rows = await db().member.findMany({
    where: { seminarId, leftAt: null, ...(alone === null ? {} : { OR: sidesOf(actor, alone) }) },
    orderBy: { user: { name: "asc" } },
    relationLoadStrategy: "join",
    select: { role: true, user: { select: { id: true, name: true } } },
  })
  return rows.map(({ role, user }) => ({
    kind: "person",
    id: user.id,
    label: user.name,
    detail: role.toLowerCase(),
  }))
}

// In a one-to-one talk: its member (oneself, where none is named) and those who lead.
const sidesOf = (actor: Actor, alone: string) => [
  { userId: isId(alone) ? alone : (actor.userId ?? "") },
  { role: { in: ["INSTRUCTOR" as const, "ASSISTANT" as const] } },
]

/**
 * What a remark in a debate may mention that has the words typed: people of one's own seminar, claims, passages in
 * evidence; at most four of each. `alone`: of a one-to-one talk, its member. `not_found` for a debate that is absent or may not be seen.
 */
export async function mentionable(
  actor: Actor,
  debate: string,
  { words, seminarId, alone = null }: { words: string; seminarId: string | null; alone?: string | null },
): Promise<Suggestion[]> {
  const of = await content(actor, debate)
  const among = seminarId && isId(seminarId) ? seminarId : null
  const people = await peopleOffered(actor, of.debate.id, among, alone)
  const typed = words.slice(0, LONGEST_WORDS)
  return [people, claimsOffered(of), passagesOffered(of)].flatMap((all) => matching(all, typed))
}
