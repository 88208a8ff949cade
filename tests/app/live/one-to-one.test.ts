import { expect, test } from "vitest"
import { changeAudience } from "@/lib/annotations/commands"
import { moveBack, moveThread } from "@/lib/annotations/moving/commands"
import { client } from "@/lib/db"
import { aMember } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { toInstructors, toMyself, toSeminar } from "@/tests/support/remarks"
import { allTold, aReader, signedIn, useScene } from "./room"

useDatabase()
const scene = useScene()

test("a one-to-one talk reaches its two sides; a third member, who leads nothing, hears nothing", async () => {
  const hub = scene.hub()
  const third = await aMember("Cid", scene.debate.id, scene.seminar)
  const sides = [
    await aReader(hub, scene.debate.id, await signedIn(scene.ann)),
    await aReader(hub, scene.debate.id, await signedIn(scene.bob)),
  ]
  const others = [
    await aReader(hub, scene.debate.id, await signedIn(third)),
    await aReader(hub, scene.debate.id, await signedIn(scene.eve)),
    await aReader(hub, scene.debate.id),
  ]
  const asked = await scene.say(scene.bob, toInstructors(scene.seminar))
  const told = await scene.say(scene.ann, toInstructors(scene.seminar, scene.bob.userId))
  await allTold(...sides, ...others)
  await changeAudience(scene.bob, { id: asked, version: 1, audience: toMyself })
  await allTold(...sides, ...others)
  const [ann, bob] = sides.map((reader) => reader.ids())
  expect(ann).toEqual([`added ${asked}`, `added ${told}`, `gone ${asked}`])
  expect(bob).toEqual([`added ${asked}`, `added ${told}`, `changed ${asked}`])
  for (const other of others) expect(other.told).toEqual([])
})

test("a thread that is moved goes where it is out of sight, and comes back with the move", async () => {
  const hub = scene.hub()
  const third = await aMember("Cid", scene.debate.id, scene.seminar)
  const id = await scene.say(scene.bob, toSeminar(scene.seminar))
  const reader = await aReader(hub, scene.debate.id, await signedIn(third))
  await moveThread(scene.bob, { id, version: 1, audience: toInstructors(scene.seminar) })
  await allTold(reader)
  await moveBack(scene.bob, { id, version: 2 })
  await allTold(reader)
  expect(reader.ids()).toEqual([`gone ${id}`, `added ${id}`])
  expect(await client().annotation.count({ where: { id, visibility: "SEMINAR", version: 3 } })).toBe(1)
})
