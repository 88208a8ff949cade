import { describe, expect, test } from "vitest"
import type { Actor } from "@/lib/actor"
import { follow } from "@/lib/annotations/follows/commands"
import { messageFor } from "@/lib/annotations/live/message"
import { changesIn } from "@/lib/annotations/live/queries"
import { client } from "@/lib/db"
import { indexEvents } from "@/lib/search/commands"
import { search } from "@/lib/search/queries"
import { aMember, aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { eventsSince, shortFor, tell } from "@/tests/support/notices"
import { toSeminar } from "@/tests/support/remarks"
import { back, begin, move, reply, useScene } from "./scene"

useDatabase()
const scene = useScene()

describe("those who follow events", () => {
  test("live: who loses sight sees each go, who gains it sees each come, others hear nothing", async () => {
    const { spring, autumn, teal, hay, ann, ben, cid } = scene
    const [id, stranger] = [await begin(scene), await aPerson("Zoe")]
    const his = await reply(ben, id, toSeminar(spring))
    const told = async (work: () => Promise<unknown>) => {
      const { seq } = await client().event.findFirstOrThrow({ orderBy: { seq: "desc" } })
      await work()
      const changes = await changesIn(await eventsSince(seq))
      const heard = (actor: Actor) =>
        changes
          .flatMap((change) => messageFor(actor, change) ?? [])
          .map(({ verb, id: of }) => `${verb} ${of}`)
      return [ann, cid, hay, stranger].map(heard)
    }
    expect(await told(() => move(teal, id, toSeminar(autumn)))).toEqual([
      [`changed ${id}`, `changed ${his}`],
      [`gone ${id}`, `gone ${his}`],
      [`gone ${id}`, `gone ${his}`],
      [],
    ])
    expect(await told(() => back(teal, id))).toEqual([
      [`changed ${id}`, `changed ${his}`],
      [`added ${id}`, `added ${his}`],
      [`added ${id}`, `added ${his}`],
      [],
    ])
  })

  test("search: what was moved is found by those alone who may read it now, before and after the index follows", async () => {
    const { slug, spring, autumn, teal, ann, ben, cid } = scene
    const id = await begin(scene)
    await reply(ben, id, toSeminar(spring))
    const written = await eventsSince(0n)
    await indexEvents(written)
    const found = async (actor: Actor, q: string) =>
      (await search(actor, { q, debate: slug })).counts.annotation
    const each = async (actor: Actor) => [await found(actor, "begun"), await found(actor, "answered")]
    expect(await each(cid)).toEqual([1, 1])
    await move(teal, id, toSeminar(autumn))
    expect(await each(cid)).toEqual([0, 0])
    await indexEvents((await eventsSince(0n)).slice(written.length))
    expect(await each(cid)).toEqual([0, 0])
    expect(await each(ann)).toEqual([1, 1])
  })

  test("the inbox: it is no news any more to who lost sight of it, and news to who follows where it goes", async () => {
    const { debate, spring, autumn, teal, cid } = scene
    await follow(cid, { kind: "seminar", id: spring })
    const eve = await aMember("Eve", debate.id, autumn)
    await follow(eve, { kind: "seminar", id: autumn })
    const id = await begin(scene)
    await tell()
    expect(await shortFor(cid)).toEqual(["FOLLOW Begun here."])
    await move(teal, id, toSeminar(autumn))
    await tell()
    expect(await shortFor(cid)).toEqual([])
    expect(await shortFor(eve)).toEqual(["FOLLOW Begun here."])
    await back(teal, id)
    await tell()
    expect(await shortFor(cid)).toEqual(["FOLLOW Begun here."])
    expect(await shortFor(eve)).toEqual([])
  })
})
