import type { Actor } from "@/lib/actor"
import type { Here, Present, ReaderHere } from "./view"

const MOST_NAMED = 40

/**
 * Whom this actor sees in a debate: on the sources that it reads itself, those who share a seminar of the debate with it.
 * So who is not shown to others is shown nobody. `present`: everyone, by name, each once for a source.
 */
export function hereFor(actor: Actor, debateId: string, present: readonly Present[]): Here {
  const own = new Set(
    actor.memberships.filter((each) => each.debateId === debateId).map((each) => each.seminarId),
  )
  const here: Here = {}
  for (const { userId, source } of present)
    if (userId === actor.userId) here[source] = { readers: [], more: 0 }
  for (const each of present) {
    const place = here[each.source]
    if (!place || each.userId === actor.userId || !each.seminars.some((id) => own.has(id))) continue
    if (place.readers.length < MOST_NAMED) place.readers.push(shownAs(each))
    else place.more++
  }
  return here
}

const shownAs = ({ userId: id, name, paragraph }: Present): ReaderHere => ({ id, name, paragraph })
