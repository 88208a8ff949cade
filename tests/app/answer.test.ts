import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { answerNotFound, carryAnswers } from "@/app/_web/answer"

describe("the answer that a page is rendered for", () => {
  const server = createServer(async (request, response) => {
    await new Promise((done) => setImmediate(done))
    if (request.url === "/late") response.write("begun")
    const said = request.url === "/there" ? null : answerNotFound()
    response.end(String(said))
  })
  const get = (path: string) => fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)

  beforeAll(async () => {
    carryAnswers()
    carryAnswers()
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  })
  afterAll(() => new Promise((done) => server.close(done)))

  test("becomes a 404 for the request that asks for it, and for no other", async () => {
    const [absent, there] = await Promise.all([get("/absent"), get("/there")])
    expect([absent.status, await absent.text()]).toEqual([404, "true"])
    expect([there.status, await there.text()]).toEqual([200, "null"])
  })

  test("is left alone once it has begun", async () => {
    const late = await get("/late")
    expect([late.status, await late.text()]).toEqual([200, "begunfalse"])
  })

  test("is out of reach outside a request", () => {
    expect(answerNotFound()).toBe(false)
  })
})
