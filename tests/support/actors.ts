import { type Actor, type Membership, person } from "@/lib/actor"
import { client } from "@/lib/db"
import type { Role } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"

type Standing = { administers?: boolean; curates?: string[]; memberships?: Membership[] }

/** A person with a row of their own, who has signed in. */
export async function aPerson(name: string, standing: Standing = {}): Promise<Actor & { userId: string }> {
  const userId = newId()
  const adminSince = standing.administers ? new Date() : null
  await client().user.create({ data: { id: userId, name, emailNorm: `${userId}@example.org`, adminSince } })
  const curates = new Set(standing.curates ?? [])
  for (const debateId of curates) await client().curator.create({ data: { debateId, userId } })
  const powers = { userId, name, administers: standing.administers ?? false, curates, keys: [] }
  return person({ ...powers, memberships: standing.memberships ?? [] }) as Actor & { userId: string }
}

/** A seminar of a debate, as a row; its members read the texts kept for seminars. Returns its id. */
export async function aSeminar(debateId: string, slug: string): Promise<string> {
  const id = newId()
  await client().seminar.create({ data: { id, debateId, slug, name: slug, textsOpenedAt: new Date() } })
  return id
}

/** A person who belongs to a seminar of a debate. */
export async function aMember(name: string, debateId: string, seminarId: string, role: Role = "PARTICIPANT") {
  const someone = await aPerson(name)
  const memberId = newId()
  await client().member.create({ data: { id: memberId, debateId, seminarId, userId: someone.userId, role } })
  const { slug, name: title } = await client().seminar.findUniqueOrThrow({ where: { id: seminarId } })
  const standing = { archived: false, readsTexts: true, revealsAfterOwn: false, unlocked: [] }
  const seminar = { slug, name: title }
  const membership = { memberId, seminarId, debateId, role, seminar, ...standing }
  return person({ ...someone, memberships: [membership] }) as Actor & { userId: string }
}
