import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { answer, measure } from "@/bin/bench/requests.mjs"

let at = ""
let now = 0
let most = 0
const seen: { cookie?: string; encoding?: string }[] = []
const server = createServer((request, response) => {
  now++
  most = Math.max(most, now)
  seen.push({ cookie: request.headers.cookie, encoding: String(request.headers["accept-encoding"]) })
  setImmediate(() => {
    now--
    response.statusCode = request.url === "/absent" ? 404 : 200
    response.end("twelve bytes")
  })
})

beforeAll(async () => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})

describe("measuring a page", () => {
  test("asks so often, never more at once, as a browser does", async () => {
    seen.length = 0
    most = 0
    const measured = await measure(`${at}/`, { count: 40, together: 4, seconds: 30, cookie: "a=b" })
    expect(measured.times).toHaveLength(40)
    expect(measured.bytes).toBe(12)
    expect(most).toBeLessThanOrEqual(4)
    expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify({ cookie: "a=b", encoding: "gzip" })]),
    )
  })

  test("ends when its time is over", async () => {
    const { times } = await measure(`${at}/`, { count: 1e9, together: 2, seconds: 0.05 })
    expect(times.length).toBeLessThan(1e9)
  })

  test("an answer that is not 200 ends it", async () => {
    await expect(measure(`${at}/absent`, { count: 2, together: 1, seconds: 5 })).rejects.toThrow(
      "answered 404",
    )
  })

  test("asks nobody but this machine", async () => {
    await expect(async () => answer("http://example.org/")).rejects.toThrow("not on this machine")
  })
})
