import { describe, expect, test, vi } from "vitest"
import { type Actor, anonymous, installation } from "@/lib/actor"
import { leavePage, readHere, showReading } from "@/lib/annotations/presence/commands"
import { client } from "@/lib/db"
import { leaveSeminar } from "@/lib/seminars/members/commands"
import { attachText } from "@/lib/sources/editions/commands"
import { aMember, aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { HARBOUR_TEXT } from "@/tests/support/harbour"
import { aReader, patience, signedIn, useScene } from "./room"

useDatabase()
const scene = useScene()

let made = 0
const aTab = () => (++made).toString(16).padStart(32, "0")

async function theEdition(): Promise<string> {
  const known = await client().edition.findFirst({ where: { kind: "FULL", sourceId: scene.debate.source } })
  if (known) return known.id
  await attachText(installation(), { sourceId: scene.debate.source, raw: HARBOUR_TEXT })
  return theEdition()
}

async function reads(actor: Actor, paragraph: number | null, tab = aTab()): Promise<string> {
  await readHere(actor, { tab, editionId: await theEdition(), paragraph })
  return tab
}

type Listening = Awaited<ReturnType<typeof aReader>>
const listen = async (actor: Actor & { userId: string }, hub = scene.hub()) =>
  aReader(hub, scene.debate.id, await signedIn(actor))

/** Whom a reader was last told of: "Ann 2", by name. */
const whom = ({ here }: Listening) =>
  Object.values(here.at(-1) ?? {}).flatMap(({ readers }) =>
    readers.map((each) => `${each.name} ${each.paragraph}`),
  )
const told = (reader: Listening, expected: string[]) =>
  vi.waitFor(() => expect(whom(reader)).toEqual(expected), patience)

describe("who is told who is here", () => {
  test("members of one seminar hear of each other, in every process; nobody else hears anything", async () => {
    await client().presence.deleteMany()
    const [ann, bob] = [await listen(scene.ann), await listen(scene.bob)]
    const others = [
      await listen(scene.eve),
      await listen(await aPerson("Fay")),
      await aReader(scene.hub(), scene.debate.id, "", undefined, anonymous()),
    ]
    await reads(scene.ann, 2)
    await reads(scene.eve, 1)
    await told(ann, [])
    expect(bob.here).toEqual([])
    const tab = await reads(scene.bob, null)
    await told(ann, ["Bob null"])
    await told(bob, ["Ann 2"])
    await leavePage(scene.bob, { tab })
    await told(ann, [])
    await vi.waitFor(() => expect(bob.here.at(-1)).toEqual({}), patience)
    // Eve reads the same, in another seminar.
    expect(others.map(({ here }) => here)).toEqual([[{ review: { readers: [], more: 0 } }], [], []])
  })

  test("who reads unseen is shown nobody, and to nobody", async () => {
    await client().presence.deleteMany()
    const hub = scene.hub()
    const [ann, bob] = [await listen(scene.ann, hub), await listen(scene.bob, hub)]
    await reads(scene.ann, 1)
    await reads(scene.bob, 2)
    await told(ann, ["Bob 2"])
    await showReading(scene.bob, { shown: false })
    await reads(scene.bob, 2)
    await told(ann, [])
    await vi.waitFor(() => expect(bob.here.at(-1)).toEqual({}), patience)
    await showReading(scene.bob, { shown: true })
    await reads(scene.bob, 2)
    await told(ann, ["Bob 2"])
  })

  test("who leaves the seminar is shown no more, and whose page falls silent is gone after half a minute", async () => {
    await client().presence.deleteMany()
    const hub = scene.hub()
    const dan = await aMember("Dan", scene.debate.id, scene.seminar)
    const [ann, left] = [await listen(scene.ann, hub), await listen(dan, hub)]
    await reads(scene.ann, 1)
    await reads(scene.bob, 2)
    await reads(dan, 3)
    await told(ann, ["Bob 2", "Dan 3"])
    await told(left, ["Ann 1", "Bob 2"])
    await leaveSeminar(dan, { id: scene.seminar })
    await told(ann, ["Bob 2"])
    await client()
      .$executeRaw`UPDATE "Presence" SET "seenAt" = now() - interval '31 seconds' WHERE "userId" = ${scene.bob.userId}::uuid`
    await told(ann, [])
  })

  test("what has not changed is not told again", async () => {
    await client().presence.deleteMany()
    const ann = await listen(scene.ann)
    await reads(scene.ann, 1)
    const tab = await reads(scene.bob, 2)
    await told(ann, ["Bob 2"])
    const before = ann.here.length
    await client().$executeRaw`UPDATE "Presence" SET "seenAt" = "seenAt" - interval '11 seconds'`
    await reads(scene.bob, 2, tab)
    await reads(scene.eve, 1)
    await leavePage(scene.bob, { tab })
    await told(ann, [])
    expect(ann.here).toHaveLength(before + 1)
  })
})
