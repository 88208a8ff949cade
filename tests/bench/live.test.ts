import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, test } from "vitest"
import { hears, judged, type Listener, postsOf, REVEALING } from "@/bin/bench/hearing.mjs"
import { tooMuch } from "@/bin/bench/live.mjs"
import { listen } from "@/bin/bench/streams.mjs"

const listener = (id: string, values: Partial<Listener> = {}): Listener => ({
  id,
  cookie: null,
  seminar: null,
  leads: false,
  spoke: false,
  ...values,
})

const members = Array.from({ length: 5 }, (_, seminar) => [
  listener(`leads ${seminar}`, { seminar, leads: true }),
  listener(`spoke ${seminar}`, { seminar, spoke: true }),
  listener(`waits ${seminar}`, { seminar }),
]).flat()
const everyone = [...members, listener("visitor")]
const heardBy = (post: Parameters<typeof hears>[1]) =>
  everyone.filter((each) => hears(each, post)).map(({ id }) => id)

describe("who is to hear of a post", () => {
  test.each([
    [{ author: "waits 1", audience: "self", seminar: 1 }, ["waits 1"]],
    [{ author: "waits 1", audience: "seminar", seminar: 1 }, ["leads 1", "spoke 1", "waits 1"]],
    [{ author: "waits 1", audience: "instructors", seminar: 1 }, ["leads 1", "waits 1"]],
    [{ author: "spoke 4", audience: "seminar", seminar: REVEALING }, ["leads 4", "spoke 4"]],
    [{ author: "spoke 4", audience: "everyone", seminar: REVEALING }, everyone.map(({ id }) => id)],
  ] as const)("%j", (post, expected) => {
    expect(heardBy(post)).toEqual(expected)
  })

  test("posts go to every audience, and nobody speaks where they have not spoken but wait", () => {
    const posts = postsOf(everyone, 80)
    expect(new Set(posts.map(({ audience }) => audience)).size).toBe(4)
    for (const { author, seminar } of posts) {
      const { leads, spoke, ...by } = everyone.find(({ id }) => id === author)!
      expect([leads, by.seminar, seminar !== REVEALING || spoke]).toEqual([false, seminar, true])
    }
  })
})

test("what was heard is judged: how late, what is missing, doubled, or not for this reader", () => {
  const [leads, , waits] = members as [Listener, Listener, Listener]
  const post = { author: waits.id, audience: "instructors", seminar: 0 } as const
  const posts = ["a", "b", "c"].map((id, n) => ({ ...post, id, at: n * 10 }))
  const hearings = [
    {
      listener: leads,
      heard: [
        { id: "a", at: 4 },
        { id: "a", at: 5 },
        { id: "b", at: 16 },
      ],
    },
    { listener: waits, heard: ["a", "b", "c"].map((id) => ({ id, at: 28 })) },
    {
      listener: listener("visitor"),
      heard: [
        { id: "c", at: 30 },
        { id: "another's", at: 1 },
      ],
    },
  ]
  const judgement = judged(posts, hearings)
  expect(judgement).toMatchObject({ deliveries: 6, missing: 1, doubled: 1, leaked: 1 })
  expect(judgement.median).toBe(7)
  expect(tooMuch({ ...judgement, processor: 0.5, often: 2 })).toHaveLength(4)
  expect(tooMuch({ ...judgement, missing: 0, doubled: 0, leaked: 0, processor: 0.5, often: 1 })).toEqual([])
  expect(tooMuch({ ...judged(posts, []), processor: undefined, often: 0 })).toHaveLength(1)
})

test("a stream is read in whatever pieces it comes, from the beat on", async () => {
  const server = createServer((request, response) => {
    response.statusCode = request.headers.cookie === "known" ? 200 : 429
    response.write('retry: 2000\n\nevent: beat\nid: x\ndata: {}\n\nid: x\ndata: {"verb":"added",')
    setTimeout(() => {
      response.write('"id":"a"}\n\nevent: here\ndata: {}\n\nid: x\ndata: {"verb":"changed","id":"b"}\n\n')
    }, 20)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const stream = await listen(address, "harbour", "known")
  while (stream.here === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  expect(stream.heard.map(({ id }) => id)).toEqual(["a"])
  stream.close()
  await expect(listen(address, "harbour", null)).rejects.toThrow("answered 429")
  server.closeAllConnections()
  server.close()
})
