import type { AnnotationVisibility } from "@/lib/generated/prisma/enums"
import type { AudienceView } from "./view"

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
