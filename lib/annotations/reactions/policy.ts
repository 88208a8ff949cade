import type { Actor } from "@/lib/actor"
import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import { canChangeAnnotation, canWriteFor } from "../policy"

type Row = {
  authorId: string
  debateId: string
  seminarId: string | null
  withId: string | null
  visibility: AnnotationVisibility
}

/** One reacts to what others say, wherever one may answer them. */
export function canReact(actor: Actor, row: Row): boolean {
  return canWriteFor(actor, row.debateId, row) && !canChangeAnnotation(actor, row)
}
