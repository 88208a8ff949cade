import type { Actor } from "@/lib/actor"
import { canCurate } from "@/lib/debates/policy"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { leads } from "@/lib/seminars/policy"
import { canChangeAnnotation, canWriteFor } from "../policy"

type ThreadRow = {
  authorId: string
  debateId: string
  seminarId: string | null
  withId: string | null
  visibility: AnnotationVisibility
}

const guides = (actor: Actor, row: ThreadRow) =>
  row.visibility === "EVERYONE" ? canCurate(actor, row.debateId) : leads(actor, row.seminarId)

/** A thread is resolved, and opened again, by whoever began it and by those who lead the seminar or curate the debate, as
 * long as one may write there. */
export function canResolve(actor: Actor, row: ThreadRow): boolean {
  if (!canWriteFor(actor, row.debateId, row)) return false
  return canChangeAnnotation(actor, row) || (row.visibility !== "ONLY_ME" && guides(actor, row))
}

/** Those who lead a seminar pin its threads, curators those that everyone reads. */
export function canPin(actor: Actor, row: ThreadRow): boolean {
  return row.visibility !== "ONLY_ME" && canWriteFor(actor, row.debateId, row) && guides(actor, row)
}
