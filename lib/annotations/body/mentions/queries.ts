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
): Promise<Suggestion[]> {
  if (!seminarId || membershipIn(actor, seminarId)?.debateId !== debateId) return []
  const rows = await db().member.findMany({
    where: { seminarId, leftAt: null },
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

/**
 * What a remark in a debate may mention that has the words typed: people of one's own seminar, claims, passages in
 * evidence; at most four of each. `not_found` for a debate that is absent or may not be seen.
 */
export async function mentionable(
  actor: Actor,
  debate: string,
  { words, seminarId }: { words: string; seminarId: string | null },
): Promise<Suggestion[]> {
  const of = await content(actor, debate)
  const people = await peopleOffered(actor, of.debate.id, seminarId && isId(seminarId) ? seminarId : null)
  const typed = words.slice(0, LONGEST_WORDS)
  return [people, claimsOffered(of), passagesOffered(of)].flatMap((all) => matching(all, typed))
}
