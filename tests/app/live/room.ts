import { afterEach, beforeAll, beforeEach, vi } from "vitest"
import { type Hub, openHub } from "@/app/_live/hub"
import type { Placed } from "@/app/_live/seat"
import { actorOfSession } from "@/lib/accounts/queries"
import { type Actor, anonymous } from "@/lib/actor"
import { bodyOf } from "@/lib/annotations/body/text"
import { addRemark } from "@/lib/annotations/commands"
import type { LiveMessage } from "@/lib/annotations/live/view"
import type { Here } from "@/lib/annotations/presence/view"
import type { Audience } from "@/lib/annotations/schema"
import { client } from "@/lib/db"
import { BEGINNING, type Cursor, endOfFeed, eventsAfter } from "@/lib/feed"
import { newId } from "@/lib/ids"
import { aMember, aSeminar } from "@/tests/support/actors"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"

/** Long enough for a busy machine: another database's transactions may hold events back. */
export const patience = { timeout: 30_000 }

/** A person who has signed in: the session's id. */
export async function signedIn(actor: Actor & { userId: string }): Promise<string> {
  const id = newId()
  await client().session.create({ data: { id, userId: actor.userId, version: 1 } })
  return id
}

/** A reader in a hub, with what it was told, also of who is here, and whether its stream was ended; `known`: as whom its request was let in. */
export async function aReader(hub: Hub, debateId: string, sessionId = "", from?: Cursor, known?: Actor) {
  const told: Placed[] = []
  const here: Here[] = []
  const state = { ended: false }
  const actor = known ?? (sessionId ? await actorOfSession(sessionId, []) : anonymous())
  const again = async () => {
    const now = await actorOfSession(sessionId, [])
    return now.userId === actor.userId ? now : null
  }
  const send = (placed: Placed[]) => void told.push(...placed)
  const sendHere = (told: Here) => here.push(told) > 0
  const end = () => {
    state.ended = true
  }
  const reader = { debateId, actor, sessionId, again, send, sendHere, end }
  const joined = await hub.join(reader, from ?? (await endOfFeed()))
  const messages = (): LiveMessage[] => told.map(({ message }) => message)
  return {
    told,
    here,
    messages,
    ids: () => messages().map(({ verb, id }) => `${verb} ${id}`),
    state,
    ...joined,
  }
}

/** Waits until nothing that was written is held back any more, and every reader has been told. */
export async function allTold(...readers: { place: () => Cursor }[]): Promise<void> {
  // In the order of the feed: of those that write at once, the last to begin need not have the last number.
  const [last] = await client().$queryRaw<[{ seq: bigint }]>`
    SELECT seq FROM "Event" ORDER BY xid DESC, seq DESC LIMIT 1`
  const seqOf = (cursor: Cursor) => BigInt(cursor.split(".")[1]!)
  await vi.waitFor(() => {
    for (const reader of readers) if (seqOf(reader.place()) !== last.seq) throw new Error("Not yet.")
  }, patience)
}

/** Waits until all that was written can be read: what is told from then on was said from then on. */
async function settled(): Promise<void> {
  await vi.waitFor(async () => {
    const readable = await eventsAfter(BEGINNING, 100_000)
    if (readable.length < (await client().event.count())) throw new Error("Not yet.")
  }, patience)
}

type Scene = {
  debate: SmallDebate
  seminar: string
  /** leads the seminar */
  ann: Person
  /** belongs to it */
  bob: Person
  /** belongs to another */
  eve: Person
  /** another process's hub, ended after the test */
  hub: () => Hub
  say: (author: Actor, audience: Audience) => Promise<string>
}
type Person = Actor & { userId: string }

/** A debate with two seminars and their people, for the tests of a file; each begins when all before it is told. */
export function useScene(): Scene {
  const hubs: Hub[] = []
  const hub = () => {
    const opened = openHub()
    hubs.push(opened)
    return opened
  }
  const say = async (author: Actor, audience: Audience) => {
    const target = { claimId: scene.debate.closed }
    return (await addRemark(author, { clientKey: newId(), target, audience, body: bodyOf("Not so.") })).id
  }
  const scene = { hub, say } as Scene
  beforeAll(async () => {
    const debate = await aSmallDebate("harbour")
    const [seminar, other] = [await aSeminar(debate.id, "spring"), await aSeminar(debate.id, "autumn")]
    const ann = await aMember("Ann", debate.id, seminar, "INSTRUCTOR")
    const bob = await aMember("Bob", debate.id, seminar)
    const eve = await aMember("Eve", debate.id, other)
    Object.assign(scene, { debate, seminar, ann, bob, eve })
  })
  beforeEach(settled)
  afterEach(() => {
    for (const opened of hubs.splice(0)) opened.close()
  })
  return scene
}
