import { beforeEach } from "vitest"
import type { Actor } from "@/lib/actor"
import { discussedClaim } from "@/lib/annotations/discussed/queries"
import { moveBack, moveThread } from "@/lib/annotations/moving/commands"
import type { Audience } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import type { Role } from "@/lib/generated/prisma/enums"
import { newId } from "@/lib/ids"
import { aMember, aSeminar } from "@/tests/support/actors"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { nextRequest } from "@/tests/support/next-request"
import { say, toSeminar } from "@/tests/support/remarks"

type Signed = Actor & { userId: string }

/** A debate with two seminars. Mr Teal leads both; Ms Hay leads spring; Ann and Ben belong to both, Cid to spring. */
type Scene = {
  debate: SmallDebate
  slug: string
  spring: string
  autumn: string
  teal: Signed
  hay: Signed
  ann: Signed
  ben: Signed
  cid: Signed
}

async function joins(actor: Signed, debateId: string, seminarId: string, role: Role = "PARTICIPANT") {
  const of = { debateId, seminarId, userId: actor.userId }
  await client().member.create({ data: { id: newId(), role, ...of } })
  return nextRequest(actor)
}

let count = 0

/** The scene, anew for each test of a file. */
export function useScene(): Scene {
  const scene = {} as Scene
  beforeEach(async () => {
    const slug = `harbour-${count++}`
    const debate = await aSmallDebate(slug)
    const [spring, autumn] = [await aSeminar(debate.id, "spring"), await aSeminar(debate.id, "autumn")]
    const inSpring = (name: string, role?: Role) => aMember(name, debate.id, spring, role)
    const both = async (name: string) => joins(await inSpring(name), debate.id, autumn)
    Object.assign(scene, {
      debate,
      slug,
      spring,
      autumn,
      teal: await joins(await inSpring("Mr Teal", "INSTRUCTOR"), debate.id, autumn, "ASSISTANT"),
      hay: await inSpring("Ms Hay", "ASSISTANT"),
      ann: await both("Ann"),
      ben: await both("Ben"),
      cid: await inSpring("Cid"),
    })
  })
  return scene
}

export const row = (id: string) => client().annotation.findUniqueOrThrow({ where: { id } })

/** Ann begins a thread; returns its id. */
export const begin = ({ debate, ann, spring }: Scene, audience: Audience = toSeminar(spring)) =>
  say(ann, { claimId: debate.closed }, audience, "Begun here.")

/** Somebody answers, so that the words tell who; returns the reply's id. */
export const reply = (author: Signed, parentId: string, audience: Audience) =>
  say(author, { parentId }, audience, `Answered by ${author.name}.`)

/** Moves a thread as it stands. */
export async function move(actor: Actor, id: string, audience: Audience): Promise<void> {
  await moveThread(actor, { id, version: (await row(id)).version, audience })
}

/** Takes the last move of a thread back. */
export async function back(actor: Actor, id: string): Promise<void> {
  await moveBack(actor, { id, version: (await row(id)).version })
}

/** A thread as somebody sees it; undefined for who sees nothing of it. */
export async function threadFor(actor: Actor, { slug }: Scene, id: string) {
  const { claim, talks } = await discussedClaim(actor, slug, "ann-closed")
  return talks.get(claim.id)!.threads.find((thread) => thread.id === id)
}
