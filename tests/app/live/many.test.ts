import { beforeAll, describe, expect, test } from "vitest"
import { hears, judged, type Post, postsOf } from "@/bin/bench/hearing.mjs"
import { type Cast, makeCast } from "@/tests/bench/live/cast"
import { talk } from "@/tests/bench/live/talk"
import { useDatabase } from "@/tests/support/database"
import { allTold, aReader, useScene } from "./room"

useDatabase()
const scene = useScene()
let cast: Cast

beforeAll(async () => {
  cast = await makeCast(scene.debate.slug, { members: 4, strangers: 2, visitors: 2 })
})

describe("many who talk at once to different circles", () => {
  test("each reader hears all that it may see, once, and nothing else, in either process", async () => {
    const hubs = [scene.hub(), scene.hub()]
    const readers = await Promise.all(
      cast.listeners.map(({ id, cookie }, n) => aReader(hubs[n % 2]!, scene.debate.id, cookie ? id : "")),
    )
    const posts = postsOf(cast.listeners, 64)
    const posted = await talk(cast, posts, 1000)
    await allTold(...readers)
    const heard = readers.map((reader) => reader.messages().map(({ id }) => ({ id, at: 0 })))
    const hearings = cast.listeners.map((listener, n) => ({ listener, heard: heard[n]! }))
    const expected = posts.flatMap((post) => cast.listeners.filter((each) => hears(each, post))).length
    expect(judged(posted, hearings)).toMatchObject({
      deliveries: expected,
      missing: 0,
      doubled: 0,
      leaked: 0,
    })
    const audiences = new Set(posts.map(({ audience, seminar }: Post) => `${audience} ${seminar}`))
    expect(audiences.size).toBe(20)
  })
})
