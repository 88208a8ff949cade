import { beforeAll, describe, expect, test } from "vitest"
import type { Hub, Joined } from "@/app/_live/hub"
import { unseal } from "@/app/_live/seal"
import type { Reader } from "@/app/_live/seat"
import { streamTo } from "@/app/_live/stream"
import { anonymous } from "@/lib/actor"
import { type Cursor, readCursor } from "@/lib/feed"

beforeAll(() => {
  process.env.NEXTAUTH_SECRET = "a secret of the tests"
})

const at = (seq: number) => readCursor(`1000.${seq}`)!
const who = { debateId: "", actor: anonymous(), sessionId: "", again: async () => null }
const remark = (id: string) => ({
  verb: "added" as const,
  kind: "annotation" as const,
  id,
  pages: [""],
  own: false,
  at: 0,
})

/** A hub with one seat, at which the test is the one who tells. */
function oneSeat() {
  const seat = { place: at(1) as Cursor, left: 0, reader: null as Reader | null }
  const joined: Joined = {
    leave: () => {
      seat.left++
    },
    place: () => seat.place,
  }
  const join: Hub["join"] = async (reader) => {
    seat.reader = reader
    return joined
  }
  const tell = (...seqs: number[]) => {
    seat.place = at(seqs.at(-1)!)
    seat.reader!.send(seqs.map((seq) => ({ cursor: at(seq), message: remark(String(seq)) })))
  }
  return { hub: { join, close: () => {}, size: () => 1 }, seat, tell }
}

type Line = { event: string; place: Cursor | null; said: unknown }

const fieldOf = (block: string, name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? ""

/** Reads so many events that are more than a beat. */
async function read(reader: ReadableStreamDefaultReader<Uint8Array>, count: number): Promise<Line[]> {
  const lines: Line[] = []
  while (lines.length < count) {
    const { value, done } = await reader.read()
    if (done) return lines
    const block = new TextDecoder().decode(value)
    const data = fieldOf(block, "data")
    const line = {
      event: fieldOf(block, "event"),
      place: unseal(fieldOf(block, "id")),
      said: data && JSON.parse(data),
    }
    if (data && line.event !== "beat") lines.push(line)
  }
  return lines
}

const begin = async (hub: Hub, anew = false, signal = new AbortController().signal) =>
  (await streamTo(hub, who, { from: at(1), anew }, signal)).getReader()

describe("the stream of one reader", () => {
  test("first says how soon to come back, and from where", async () => {
    const { hub } = oneSeat()
    const reader = await begin(hub)
    const blocks = [await reader.read(), await reader.read()].map(({ value }) =>
      new TextDecoder().decode(value),
    )
    expect(blocks[0]).toBe("retry: 2000\n\n")
    expect(unseal(fieldOf(blocks[1]!, "id"))).toBe(at(1))
    await reader.cancel()
  })

  test("then each message with the place after it", async () => {
    const { hub, tell } = oneSeat()
    const reader = await begin(hub)
    tell(2, 3)
    expect(await read(reader, 2)).toEqual([
      { event: "", place: at(2), said: remark("2") },
      { event: "", place: at(3), said: remark("3") },
    ])
    await reader.cancel()
  })

  test("and who is here without a place, unless it does not keep up", async () => {
    const { hub, seat, tell } = oneSeat()
    const reader = await begin(hub)
    const here = { review: { readers: [{ id: "1", name: "Ann", paragraph: 2 }], more: 0 } }
    expect(seat.reader!.sendHere(here)).toBe(true)
    expect(await read(reader, 1)).toEqual([{ event: "here", place: null, said: here }])
    for (let seq = 2; seq < 100; seq++) tell(seq)
    expect(seat.reader!.sendHere(here)).toBe(false)
    await reader.cancel()
  })

  test("asks for a look at everything where the place was too old", async () => {
    const { hub } = oneSeat()
    const reader = await begin(hub, true)
    expect(await read(reader, 1)).toEqual([{ event: "", place: at(1), said: { refresh: true } }])
    await reader.cancel()
  })

  test("drops what a slow reader does not take, then asks for a look at everything, once", async () => {
    const { hub, tell } = oneSeat()
    const reader = await begin(hub)
    for (let seq = 2; seq < 500; seq++) tell(seq)
    const first = await read(reader, 62)
    expect(first.map(({ said }) => said)).toEqual(Array.from({ length: 62 }, (_, n) => remark(String(n + 2))))
    const [anew] = await read(reader, 1)
    expect(anew).toEqual({ event: "", place: at(499), said: { refresh: true } })
    tell(500)
    expect(await read(reader, 1)).toEqual([{ event: "", place: at(500), said: remark("500") }])
    await reader.cancel()
  })

  test("a batch larger than the queue is one request to look", async () => {
    const { hub, tell } = oneSeat()
    const reader = await begin(hub)
    tell(...Array.from({ length: 100 }, (_, n) => n + 2))
    expect(await read(reader, 1)).toEqual([{ event: "", place: at(101), said: { refresh: true } }])
    await reader.cancel()
  })

  test("ends when its session does", async () => {
    const { hub, seat } = oneSeat()
    const reader = await begin(hub)
    seat.reader!.end()
    expect(await read(reader, 1)).toEqual([])
  })

  test("leaves when its reader goes, however that is noticed", async () => {
    const one = oneSeat()
    await (await begin(one.hub)).cancel()
    expect(one.seat.left).toBe(1)
    const two = oneSeat()
    const request = new AbortController()
    await begin(two.hub, false, request.signal)
    request.abort()
    expect(two.seat.left).toBe(1)
    const three = oneSeat()
    await begin(three.hub, false, AbortSignal.abort())
    expect(three.seat.left).toBe(1)
  })
})
