import { encode } from "next-auth/jwt"
import { type Listener, REVEALING, SEMINARS } from "@/bin/bench/hearing.mjs"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"

/** Those who listen, and what they talk about: a claim, and a text with so many paragraphs. */
export type Cast = {
  debate: string
  claimId: string
  text: { editionId: string; paragraphs: number[] } | null
  /** ids, in the order of their places */
  seminars: string[]
  listeners: Listener[]
}

/** `members` of each of five seminars, and as many `strangers` and `visitors`. */
type Size = { members: number; strangers: number; visitors: number }

/** Makes them as rows, each person with a session. Each seminar has an instructor; of the one that reveals after one's own
 * word a third of the members have spoken. */
export async function makeCast(debateSlug: string, size: Size): Promise<Cast> {
  const debate = await client().debate.findUniqueOrThrow({ where: { slug: debateSlug } })
  const claim = await client().claim.findFirstOrThrow({ where: { debateId: debate.id, deletedAt: null } })
  const scope = `question:${claim.questionId}`
  const seminars = Array.from({ length: SEMINARS }, newId)
  await client().seminar.createMany({
    data: seminars.map((id, place) => ({
      id,
      debateId: debate.id,
      slug: `seminar-${id}`,
      name: `Seminar ${place + 1}`,
      revealRule: place === REVEALING ? ("AFTER_OWN" as const) : ("AT_ONCE" as const),
    })),
  })
  const members = seminars.flatMap((_, seminar) =>
    Array.from({ length: size.members }, (_, nth) => ({
      ...aListener(),
      seminar,
      leads: nth === 0,
      spoke: nth % 3 === 1,
    })),
  )
  const strangers = Array.from({ length: size.strangers }, aListener)
  const visitors = Array.from({ length: size.visitors }, aListener)
  const people = await Promise.all([...members, ...strangers].map(withCookie))
  await client().user.createMany({ data: people.map(({ id }, n) => ({ id, name: `Reader ${n + 1}` })) })
  await client().session.createMany({ data: people.map(({ id }) => ({ id, userId: id, version: 1 })) })
  await client().member.createMany({
    data: members.map(({ id, seminar, leads }) => ({
      id,
      debateId: debate.id,
      seminarId: seminars[seminar]!,
      userId: id,
      role: leads ? ("INSTRUCTOR" as const) : ("PARTICIPANT" as const),
    })),
  })
  const spoke = members.filter((each) => each.seminar === REVEALING && each.spoke)
  await client().unlock.createMany({ data: spoke.map(({ id }) => ({ memberId: id, scope })) })
  const text = await textOf(debate.id)
  return { debate: debateSlug, claimId: claim.id, text, seminars, listeners: [...people, ...visitors] }
}

const aListener = (): Listener => ({ id: newId(), cookie: null, seminar: null, leads: false, spoke: false })

// A person, their session and their membership have one id, which serves here.
async function withCookie(listener: Listener): Promise<Listener> {
  const token = await encode({
    token: { sessionId: listener.id },
    secret: process.env.NEXTAUTH_SECRET ?? "none",
  })
  return { ...listener, cookie: `disputatio-session=${token}` }
}

async function textOf(debateId: string): Promise<Cast["text"]> {
  const edition = await client().edition.findFirst({
    where: { debateId, kind: "EXCERPTS", withdrawnAt: null, readyAt: { not: null } },
    select: { id: true, blocks: { where: { paragraph: { not: null } }, select: { paragraph: true } } },
  })
  return edition && { editionId: edition.id, paragraphs: edition.blocks.map(({ paragraph }) => paragraph!) }
}
