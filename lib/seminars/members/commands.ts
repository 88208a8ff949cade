import { selfOf } from "@/lib/accounts/policy"
import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Member } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"
import { limitAttempts } from "@/lib/limits"
import { hashOfCode } from "../code"
import { anotherInstructs, directedSeminar, inTurn } from "../directed"
import * as input from "../schema"
import type { SeminarAddress } from "../view"

const WRONG = "No seminar has this code. Look at each letter, or ask for a new one."
const ARCHIVED = "This seminar is archived: nobody joins it any more."
const TRIES = 30
const QUARTER_OF_AN_HOUR = 15 * 60

type Of = Pick<Member, "id" | "debateId" | "seminarId">

const subjectOf = ({ id, debateId, seminarId }: Of) => ({ kind: "member", id, debateId, seminarId })
const raised = { version: { increment: 1 } }

type Before = Pick<Member, "id" | "role"> | null

async function enter(tx: Db, seminar: { id: string; debateId: string }, userId: string, before: Before) {
  const of = { debateId: seminar.debateId, seminarId: seminar.id }
  if (!before) {
    const id = newId()
    await tx.member.create({ data: { id, ...of, userId, role: "PARTICIPANT" }, select: { id: true } })
    return { id, ...of }
  }
  // Whoever comes back does not bring a role along that the code does not give, and gains none.
  const role = before.role === "OBSERVER" ? "OBSERVER" : "PARTICIPANT"
  await tx.member.update({ where: { id: before.id }, data: { leftAt: null, role, ...raised } })
  return { id: before.id, ...of }
}

// The seminar of a code, locked. Looked up twice, since the code may be renewed while one waits for the lock.
async function seminarOf(tx: Db, code: string) {
  const open = { joinHash: hashOfCode(code), deletedAt: null, debate: { deletedAt: null } }
  const named = await tx.seminar.findFirst({ where: open, select: { id: true } })
  if (!named) return null
  await inTurn(tx, named.id)
  return tx.seminar.findFirst({ where: open, include: { debate: { select: { slug: true } } } })
}

/** Joins the seminar of this code, as a participant; one who left comes back. Returns where it stands. A wrong code is
 * `not_found`, the thirty-first try in a quarter of an hour `rate_limited`; whoever belongs to it already changes nothing. */
export async function joinSeminar(actor: Actor, given: input.JoinSeminar): Promise<SeminarAddress> {
  const { code } = input.joinSeminar.parse(given)
  const userId = selfOf(actor)
  await limitAttempts(`seminar code: ${userId}`, TRIES, QUARTER_OF_AN_HOUR)
  return inTransaction(async (tx) => {
    const seminar = await seminarOf(tx, code)
    if (!seminar) throw new AppError("not_found", WRONG, "code")
    const address = { debate: seminar.debate.slug, seminar: seminar.slug }
    const before = await tx.member.findFirst({ where: { seminarId: seminar.id, userId } })
    if (before && !before.leftAt) return address
    if (seminar.archivedAt) throw new AppError("conflict", ARCHIVED, "code")
    const member = await enter(tx, seminar, userId, before)
    await record(tx, actor, "member.joined", subjectOf(member))
    return address
  })
}

async function end(tx: Db, actor: Actor, member: Member, verb: string) {
  if (member.role === "INSTRUCTOR") await anotherInstructs(tx, member.seminarId, member.id)
  await tx.member.update({ where: { id: member.id }, data: { leftAt: new Date(), ...raised } })
  await record(tx, actor, verb, subjectOf(member))
}

/** Leaves a seminar; what one said there stays. The only instructor is `forbidden` to. */
export async function leaveSeminar(actor: Actor, given: input.TheSeminar): Promise<void> {
  const { id } = input.theSeminar.parse(given)
  const userId = selfOf(actor)
  await inTransaction(async (tx) => {
    await inTurn(tx, id)
    const member = await tx.member.findFirst({ where: { seminarId: id, userId, leftAt: null } })
    if (!member) throw notFound("seminar")
    await end(tx, actor, member, "member.left")
  })
}

// A member of a seminar that this actor directs, with the seminar locked.
async function directedMember(tx: Db, actor: Actor, id: string): Promise<Member> {
  const named = await tx.member.findUnique({ where: { id }, select: { seminarId: true } })
  if (!named) throw notFound("member")
  await directedSeminar(tx, actor, named.seminarId)
  const member = await tx.member.findFirst({ where: { id, leftAt: null } })
  if (!member) throw notFound("member")
  return member
}

/** Removes a member from a seminar; what they said there stays. */
export async function removeMember(actor: Actor, given: input.TheMember): Promise<void> {
  const { memberId } = input.theMember.parse(given)
  await inTransaction(async (tx) => {
    const member = await directedMember(tx, actor, memberId)
    allow(member.userId !== actor.userId, "To go yourself, leave the seminar.")
    await end(tx, actor, member, "member.removed")
  })
}

/** Gives a member another role; the only instructor keeps theirs. A stale version is `conflict`. */
export async function changeRole(actor: Actor, given: input.ChangeRole): Promise<void> {
  const { memberId, version, role } = input.changeRole.parse(given)
  await inTransaction(async (tx) => {
    const member = await directedMember(tx, actor, memberId)
    if (member.version !== version) {
      throw new AppError("conflict", "Someone else has changed this member meanwhile. Look, then try again.")
    }
    if (member.role === role) return
    if (member.role === "INSTRUCTOR") await anotherInstructs(tx, member.seminarId, member.id)
    await tx.member.update({ where: { id: memberId }, data: { role, ...raised } })
    await record(tx, actor, "member.role-changed", subjectOf(member), { role })
  })
}
