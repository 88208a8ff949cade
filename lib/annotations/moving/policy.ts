import type { Actor } from "@/lib/actor"
import { leads } from "@/lib/seminars/policy"
import { type Audience, canChangeAnnotation, canWriteFor } from "../policy"

type Thread = Audience & { authorId: string; debateId: string }

const guides = (actor: Actor, row: Thread) =>
  row.visibility === "SEMINAR" && leads(actor, row.seminarId) && canWriteFor(actor, row.debateId, row)

/** A thread is moved by whoever began it; one that was said to a seminar also by those who lead it. */
export function canMove(actor: Actor, row: Thread): boolean {
  return canChangeAnnotation(actor, row) || guides(actor, row)
}

/** From one seminar that they lead to another, whoever leads them takes along what others wrote. */
export function movesBetween(actor: Actor, from: Thread, to: Audience): boolean {
  return guides(actor, from) && to.visibility === "SEMINAR" && leads(actor, to.seminarId)
}

/** Where it may go: anywhere one may write, for whoever began it; for others who lead its seminar to another seminar they
 * lead, or to whoever began it and those who lead. */
export function canMoveTo(actor: Actor, from: Thread, to: Audience): boolean {
  if (canChangeAnnotation(actor, from) || movesBetween(actor, from, to)) return true
  return (
    to.visibility === "WITH_INSTRUCTORS" && to.seminarId === from.seminarId && to.withId === from.authorId
  )
}
