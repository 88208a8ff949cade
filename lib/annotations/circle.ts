import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import type { Audience } from "./policy"
import type { AudienceView } from "./view"

/** Whether one circle has nobody in it whom the other has not: nobody hears a reply who does not hear what it answers. */
export function staysWithin(inner: Audience, outer: Audience): boolean {
  if (inner.visibility === "ONLY_ME" || outer.visibility === "EVERYONE") return true
  if (outer.visibility === "ONLY_ME" || inner.visibility === "EVERYONE") return false
  if (inner.seminarId !== outer.seminarId) return false
  return outer.visibility === "SEMINAR" || inner.withId === outer.withId
}

/** What is read of a remark to name who may read it. */
export const circleRows = {
  visibility: true,
  seminar: { select: { id: true, name: true } },
  withId: true,
  with: { select: { user: { select: { name: true } } } },
} as const

type Row = {
  visibility: AnnotationVisibility
  seminar: { id: string; name: string } | null
  withId: string | null
  with: { user: { name: string } } | null
}

/** Who may read a remark, as this person is told of it. */
export function audienceView(
  userId: string | null,
  { visibility, seminar, withId, with: member }: Row,
): AudienceView {
  const partner = withId && member ? { id: withId, name: member.user.name, self: withId === userId } : null
  return { visibility, seminar, with: partner }
}
