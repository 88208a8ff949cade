import { once } from "node:events"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type IncomingHttpHeaders, request } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { builtFiles } from "@/bin/web/built-files.mjs"

const STYLE = ".mark { color: red }\n".repeat(200)
const build = mkdtempSync(join(tmpdir(), "build-"))
mkdirSync(join(build, "static/chunks"), { recursive: true })
writeFileSync(join(build, "secret.js"), "not for others")
writeFileSync(join(build, "static/chunks/a1.css"), STYLE)
writeFileSync(join(build, "static/chunks/a1.woff2"), Buffer.from([1, 2, 3, 250]))
writeFileSync(join(build, "static/chunks/a1.js.map"), "{}")

const file = builtFiles(build)
const server = createServer(async (asked, response) => {
  if (!(await file(asked, response))) response.writeHead(404).end("left to others")
})

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer }

// By the socket, since fetch puts `..` in order before it asks.
async function ask(path: string, headers = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const sent = request({ host: "127.0.0.1", port, path, method, headers }).end()
  const [answer] = await once(sent, "response")
  const body = Buffer.concat(await answer.toArray())
  return { status: answer.statusCode, headers: answer.headers, body }
}

beforeAll(async () => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
})
afterAll(() => {
  server.close()
  rmSync(build, { recursive: true })
})

describe("the files of a build", () => {
  test.each([["gzip, deflate, br"], ["gzip;q=0.5"], ["br, gzip"]])(
    "come compressed for %s",
    async (encodings) => {
      const { status, headers, body } = await ask("/_next/static/chunks/a1.css", {
        "accept-encoding": encodings,
      })
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        "content-type": "text/css; charset=utf-8",
        "content-encoding": "gzip",
        "cache-control": "public, max-age=31536000, immutable",
        vary: "Accept-Encoding",
        "content-length": String(body.length),
      })
      expect(gunzipSync(body).toString()).toBe(STYLE)
    },
  )

  test.each([[undefined], ["identity"], ["gzip;q=0"], ["gzip; q=0.0, br"]])(
    "come whole for %s",
    async (encodings) => {
      const headers = encodings === undefined ? {} : { "accept-encoding": encodings }
      const answer = await ask("/_next/static/chunks/a1.css?v=1", headers)
      expect(answer.headers["content-encoding"]).toBeUndefined()
      expect(answer.body.toString()).toBe(STYLE)
    },
  )

  test("one that does not become smaller comes as it is", async () => {
    const { headers, body } = await ask("/_next/static/chunks/a1.woff2", { "accept-encoding": "gzip" })
    expect(headers["content-encoding"]).toBeUndefined()
    expect(headers["content-type"]).toBe("font/woff2")
    expect([...body]).toEqual([1, 2, 3, 250])
  })

  test.each([
    ["/_next/static/chunks/none.css"],
    ["/_next/static/../secret.js"],
    ["/_next/static/%2e%2e/secret.js"],
    ["/_next/static/chunks"],
    ["/_next/static/chunks/a1.js.map"],
    ["/_next/static/"],
    ["/chunks/a1.css"],
    ["/"],
  ])("%s is left to others", async (path) => {
    const { status, body } = await ask(path)
    expect(status).toBe(404)
    expect(body.toString()).toBe("left to others")
  })

  test.each([
    ["a part", { range: "bytes=0-3" }, "GET"],
    ["one that may have changed", { "if-none-match": 'W/"1"' }, "GET"],
    ["one newer than a day", { "if-modified-since": "Sun, 22 Nov 2026 20:34:50 GMT" }, "GET"],
    ["its head alone", {}, "HEAD"],
    ["something sent", {}, "POST"],
  ])("%s is left to others", async (_, headers, method) => {
    expect((await ask("/_next/static/chunks/a1.css", headers, method)).status).toBe(404)
  })
})
