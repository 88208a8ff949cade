import type { Actor } from "@/lib/actor"
import { Prisma } from "@/lib/generated/prisma/client"

/**
 * The rule of visibleAnnotations as SQL on rows `a` of "Annotation", for counting: within one debate that this actor may
 * read, named by its id. A test holds it to the sentence canReadAnnotation.
 */
export function seen(actor: Actor, debateId: string): Prisma.Sql {
  const here = actor.memberships.filter((membership) => membership.debateId === debateId)
  const leading = here.filter(({ role }) => role === "INSTRUCTOR" || role === "ASSISTANT")
  const gated = here.filter((each) => each.revealsAfterOwn && !leading.includes(each))
  const free = here.filter((each) => !gated.includes(each)).map((each) => each.seminarId)
  const unlocked = gated.map(
    ({ seminarId, unlocked: scopes }) => Prisma.sql`
      a."seminarId" = ${seminarId}::uuid AND (a."unlockScope" IS NULL OR a."unlockScope" = ANY(${[...scopes]}))`,
  )
  const inSeminar = Prisma.join([Prisma.sql`a."seminarId" = ANY(${free}::uuid[])`, ...unlocked], ") OR (")
  const curates = actor.administers || actor.curates.has(debateId)
  const led = leading.map((each) => each.seminarId)
  const belongs = here.map((each) => each.seminarId)
  return Prisma.sql`a."deletedAt" IS NULL AND (
    a."authorId" = ${actor.userId}::uuid
    OR (a.visibility = 'EVERYONE' OR (a.visibility = 'SEMINAR' AND ((${inSeminar})))
      OR a.visibility = 'WITH_INSTRUCTORS' AND (a."seminarId" = ANY(${led}::uuid[])
        OR a."withId" = ${actor.userId}::uuid AND a."seminarId" = ANY(${belongs}::uuid[])))
      AND (a."hiddenAt" IS NULL OR ${curates} OR a."seminarId" = ANY(${led}::uuid[])))`
}
