import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { Member, User } from "@/lib/generated/prisma/client"
import { hashOfCode } from "./code"
import { canDirect, membershipIn, visibleSeminars } from "./policy"
import { isSlug } from "./schema"
import type { InvitedView, MemberView, OwnSeminar, SeminarView } from "./view"

const debate = { select: { slug: true, title: true, language: true } } as const
const standing = { deletedAt: null, debate: { deletedAt: null } }

/** The seminars this actor belongs to, by debate, those archived last. One query. */
export async function ownSeminars(actor: Actor): Promise<OwnSeminar[]> {
  const rows = await db().seminar.findMany({
    where: { ...standing, id: { in: actor.memberships.map((membership) => membership.seminarId) } },
    relationLoadStrategy: "join",
    select: {
      id: true,
      slug: true,
      name: true,
      archivedAt: true,
      debate,
      _count: { select: { members: { where: { leftAt: null } } } },
    },
    orderBy: [{ debate: { title: "asc" } }, { name: "asc" }, { id: "asc" }],
  })
  const seminars = rows.map(({ id, slug, name, archivedAt, debate, _count }) => ({
    id,
    address: { debate: debate.slug, seminar: slug },
    name,
    debate,
    role: membershipIn(actor, id)!.role,
    members: _count.members,
    archived: archivedAt !== null,
  }))
  return seminars.sort((a, b) => Number(a.archived) - Number(b.archived))
}

type MemberRow = Pick<Member, "id" | "version" | "role" | "joinedAt" | "userId"> & {
  user: Pick<User, "name">
}

function memberView(actor: Actor, directs: boolean, instructors: number, row: MemberRow): MemberView {
  const { id, version, role, joinedAt, userId, user } = row
  const isSelf = userId === actor.userId
  const onlyInstructor = role === "INSTRUCTOR" && instructors === 1
  const can = { change: directs && !onlyInstructor, remove: directs && !onlyInstructor && !isSelf }
  return { id, userId, version, name: user.name, role, joinedAt, isSelf, can }
}

/** A seminar with its members, by role and by when they joined; `not_found` for what is absent or may not be seen.
 * One query. */
export async function seminarPage(actor: Actor, inDebate: string, slug: string): Promise<SeminarView> {
  if (!isSlug(inDebate) || !isSlug(slug)) throw notFound("seminar")
  const row = await db().seminar.findFirst({
    where: { AND: [{ slug, debate: { slug: inDebate, deletedAt: null } }, visibleSeminars(actor)] },
    relationLoadStrategy: "join",
    include: {
      debate,
      members: {
        where: { leftAt: null },
        select: {
          id: true,
          version: true,
          role: true,
          joinedAt: true,
          userId: true,
          user: { select: { name: true } },
        },
        orderBy: [{ role: "asc" }, { joinedAt: "asc" }, { id: "asc" }],
      },
    },
  })
  if (!row) throw notFound("seminar")
  const direct = canDirect(actor, row.id)
  const instructors = row.members.filter(({ role }) => role === "INSTRUCTOR").length
  const ownRole = membershipIn(actor, row.id)?.role ?? null
  return {
    id: row.id,
    version: row.version,
    address: { debate: row.debate.slug, seminar: row.slug },
    name: row.name,
    debate: row.debate,
    revealRule: row.revealRule,
    archivedAt: row.archivedAt,
    hasCode: row.joinHash !== null,
    ownRole,
    members: row.members.map((member) => memberView(actor, direct, instructors, member)),
    can: { direct, leave: ownRole !== null && !(ownRole === "INSTRUCTOR" && instructors === 1) },
  }
}

/** What the holder of a code may know of its seminar before joining; `not_found` for a wrong code. One query. */
export async function invitedTo(actor: Actor, code: string): Promise<InvitedView> {
  const row = await db().seminar.findFirst({
    where: { joinHash: hashOfCode(code.slice(0, 200)), ...standing },
    relationLoadStrategy: "join",
    select: { id: true, slug: true, name: true, archivedAt: true, debate },
  })
  if (!row) throw notFound("seminar")
  return {
    address: { debate: row.debate.slug, seminar: row.slug },
    name: row.name,
    debate: row.debate,
    archived: row.archivedAt !== null,
    belongs: membershipIn(actor, row.id) !== undefined,
  }
}
