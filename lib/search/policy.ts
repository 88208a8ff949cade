import type { Actor } from "@/lib/actor"
import { Prisma } from "@/lib/generated/prisma/client"
import { leads } from "@/lib/seminars/policy"

const ids = (of: Iterable<string>) => Prisma.sql`${[...new Set(of)]}::uuid[]`

// As in lib/debates/policy: public, by its link, to the members of its seminars, to its curators, to administrators.
function inDebates(actor: Actor): Prisma.Sql {
  const own = [...actor.curates, ...actor.memberships.map((membership) => membership.debateId)]
  return Prisma.sql`d."debateId" IN (
    SELECT id FROM "Debate" WHERE "deletedAt" IS NULL AND (
      ${actor.administers} OR visibility = 'PUBLIC' OR id = ANY(${ids(own)})
      OR visibility = 'LINK' AND "linkHash" = ANY(${[...actor.keys]}::text[])))`
}

// As in lib/sources/policy: by those the source names.
function inTexts(actor: Actor): Prisma.Sql {
  const opened = actor.memberships.filter((membership) => membership.readsTexts)
  const belongs = opened.map((membership) => membership.debateId)
  return Prisma.sql`(${actor.administers} OR d.readers = 'EVERYONE' OR d."debateId" = ANY(${ids(actor.curates)})
    OR d.readers = 'SEMINARS' AND d."debateId" = ANY(${ids(belongs)}))`
}

// As in lib/annotations/policy: in one's seminars, where they reveal after one's own word once one has spoken.
function inSeminars(actor: Actor): Prisma.Sql {
  const waits = (each: Actor["memberships"][number]) => each.revealsAfterOwn && !leads(actor, each.seminarId)
  const free = actor.memberships.filter((each) => !waits(each)).map((each) => each.seminarId)
  const gated = actor.memberships.filter(waits).map(
    ({ seminarId, unlocked }) => Prisma.sql`OR d."seminarId" = ${seminarId}::uuid
      AND (d."unlockScope" IS NULL OR d."unlockScope" = ANY(${[...unlocked]}::text[]))`,
  )
  return Prisma.sql`(d."authorId" = ${actor.userId}::uuid OR d."seminarId" = ANY(${ids(free)})
    ${gated.length > 0 ? Prisma.join(gated, " ") : Prisma.empty})`
}

// As in lib/annotations/policy: those who lead the seminar and the member they talk with, and whoever said it.
function withInstructors(actor: Actor): Prisma.Sql {
  const belongs = actor.memberships.map((membership) => membership.seminarId)
  const led = belongs.filter((seminarId) => leads(actor, seminarId))
  return Prisma.sql`(d."authorId" = ${actor.userId}::uuid OR d."seminarId" = ANY(${ids(led)})
    OR d."withId" = ${actor.userId}::uuid AND d."seminarId" = ANY(${ids(belongs)}))`
}

/**
 * Which rows `d` of "SearchDoc" this actor may find, as one condition over their plain columns. A test holds it to the
 * sentences of debates, sources and annotations.
 */
export function visibleDocs(actor: Actor): Prisma.Sql {
  return Prisma.sql`(${inDebates(actor)} AND CASE d.visibility
    WHEN 'DEBATE' THEN true
    WHEN 'TEXT' THEN ${inTexts(actor)}
    WHEN 'SEMINAR' THEN ${inSeminars(actor)}
    WHEN 'WITH_INSTRUCTORS' THEN ${withInstructors(actor)}
    ELSE d."authorId" = ${actor.userId}::uuid END)`
}

/**
 * Which rows `d` still say who may read what they were made from: an audience that was narrowed, a remark taken away or a
 * text closed a moment ago is not found, also before the index has followed.
 */
export const standingDocs = Prisma.sql`(CASE d.kind
  WHEN 'annotation' THEN EXISTS (
    SELECT FROM "Annotation" a
    WHERE a.id = d."rowId" AND a.version = d.version AND a."deletedAt" IS NULL AND a."hiddenAt" IS NULL)
  WHEN 'block' THEN EXISTS (
    SELECT FROM "Source" s WHERE s.id = d."sourceId" AND s.readers = d.readers AND s."deletedAt" IS NULL)
  ELSE true END)`
