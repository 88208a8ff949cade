import { once } from "node:events"
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { constants, gunzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { inSteps } from "@/bin/web/in-steps.mjs"

const TEXT = "/debates/d/sources/s"
const slices = Array.from(
  { length: 60 },
  (_, index) => `<section data-slice="${index}">${`é and ${index * 7919} `.repeat(800)}</section>`,
)
const sheet = '<link rel="stylesheet" href="/a.css"/>'
const head = `<html><head>${sheet}<script src="/a.js" async="" nonce="n"></script></head><body>`
const page = `${head}${slices.join("")}</body></html>`

type Answering = (asked: IncomingMessage, response: ServerResponse) => void
let answering: Answering = () => {}
const ended: boolean[] = []
const server = createServer((asked, response) => {
  response.on("close", () => ended.push(response.writableFinished))
  inSteps(asked, response, new Map([["/a.css", "p{top:0}"]]))
  answering(asked, response)
})

// In bits as Next sends them, letters of two bytes divided.
const inBits: Answering = async (_, response) => {
  response.setHeader("content-type", "text/html")
  response.flushHeaders()
  const bytes = Buffer.from(page)
  for (let at = 0; at < bytes.length; at += 9973) {
    response.write(new Uint8Array(bytes.subarray(at, at + 9973)))
    if (at % 5 === 0) await sleep(1)
  }
  response.end()
}

const asked = (path: string, headers: Record<string, string> = { "accept-encoding": "gzip" }) => {
  const { port } = server.address() as AddressInfo
  return request({ host: "127.0.0.1", port, path, headers }).end()
}
async function answer(path: string, headers?: Record<string, string>) {
  const [response] = await once(asked(path, headers), "response")
  const came: { at: number; size: number }[] = []
  const parts: Buffer[] = []
  for await (const part of response) {
    parts.push(part)
    came.push({ at: performance.now(), size: Buffer.concat(parts).length })
  }
  return { headers: response.headers, body: Buffer.concat(parts), came }
}
const soFar = (body: Buffer) => gunzipSync(body, { finishFlush: constants.Z_SYNC_FLUSH }).toString()

beforeAll(async () => {
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
})
afterAll(() => void server.close())

describe("the page of a text", () => {
  test("goes out whole, its first slice before all else and its scripts behind that", async () => {
    answering = inBits
    const { headers, body, came } = await answer(TEXT)
    expect(headers["content-encoding"]).toBe("gzip")
    const whole = soFar(body)
    const [before, after] = whole.split('<script nonce="n">')
    expect(before).toBe(`<html><head><style>p{top:0}</style></head><body>${slices[0]}`)
    expect(after).toContain('["/a.js"]')
    expect(after?.slice(after.indexOf("</script>") + "</script>".length)).toBe(
      `${slices.slice(1).join("")}</body></html>`,
    )
    const first = came.filter(({ size }) => soFar(body.subarray(0, size)) === before)
    expect(first).not.toEqual([])
    expect(came.length).toBeGreaterThan(first.length + 3)
  })

  test("goes out with the words that were laid by for it, wherever they stand", async () => {
    const kept = new Map<string, { html: string }>()
    Object.assign(globalThis, { [Symbol.for("disputatio.kept-html")]: kept })
    const marked = slices.map((slice, index) => {
      const token = `${"0".repeat(30)}${String(index).padStart(6, "0")}`
      kept.set(token, { html: slice })
      return `<section data-slice="${index}"><!--words:${token}--></section>`
    })
    answering = (_, response) => {
      response.write(`${head}${marked.join("")}`)
      response.end("</body></html>")
    }
    const { body } = await answer(TEXT)
    const withoutScript = soFar(body).replace(/<script nonce="n">.*?<\/script>/s, "")
    const whole = slices.map((slice, index) => `<section data-slice="${index}">${slice}</section>`)
    expect(withoutScript).toBe(
      `<html><head><style>p{top:0}</style></head><body>${whole.join("")}</body></html>`,
    )
    expect(kept.size).toBe(0)
  })

  test("tells its scripts what it does in a step of its own", async () => {
    const told = '<script nonce="n">(self.__next_f=[]).push(1)</script><script>self.__next_f.push(2)</script>'
    const whole = `${head}${slices.join("")}${told}</body></html>`
    answering = (_, response) => {
      response.write(whole)
      response.end()
    }
    const { body, came } = await answer(TEXT)
    expect(soFar(body)).toMatch(/<script nonce="n">\(self.*push\(2\)<\/script><\/body><\/html>$/)
    const steps = came.map(({ size }) => soFar(body.subarray(0, size)))
    expect(steps.filter((step) => step.endsWith('<script nonce="n">('))).not.toEqual([])
  })

  test("does not ask for styles ahead that stand in it", async () => {
    const font = '</a.woff2>; rel=preload; as="font"'
    answering = (asked, response) => {
      response.setHeader("link", `</a.css>; rel=preload; as="style"; nonce="n", ${font}, </b.css>; as=style`)
      inBits(asked, response)
    }
    expect((await answer(TEXT)).headers.link).toBe(font)
    answering = (_, response) => {
      response.setHeader("link", '</a.css>; as="style"').write(page)
      response.end()
    }
    expect((await answer(TEXT)).headers).not.toHaveProperty("link")
  })

  test("goes out as it is to who takes no gzip", async () => {
    answering = inBits
    const { headers, body } = await answer(TEXT, {})
    expect(headers["content-encoding"]).toBeUndefined()
    expect(body.toString()).toBe(page)
  })

  test("without a second slice goes out when it has come to its end", async () => {
    answering = (_, response) => {
      response.write("<p>Not ")
      response.end("found.</p>")
    }
    const { headers, body } = await answer(`${TEXT}?at=1`)
    expect(headers["content-encoding"]).toBe("gzip")
    expect(soFar(body)).toBe("<p>Not found.</p>")
  })

  test("that answers nothing, or a length it knows, stays as it is", async () => {
    answering = (_, response) => response.writeHead(307, { location: "/" }).end()
    expect((await answer(TEXT)).headers).not.toHaveProperty("content-encoding")
    answering = (_, response) => response.setHeader("content-length", 4).end("page")
    expect((await answer(TEXT)).body.toString()).toBe("page")
  })

  test("stops when the reader has gone, and the next one is answered", async () => {
    answering = inBits
    const leaving = asked(TEXT)
    const [response] = await once(leaving, "response")
    await once(response, "data")
    ended.length = 0
    leaving.destroy()
    await expect.poll(() => ended).toEqual([false])
    expect(soFar((await answer(TEXT)).body)).toContain("</html>")
  })
})

test.each([
  ["/debates/d/sources"],
  ["/debates/d/sources/s/print"],
  ["/debates/d"],
  ["/api/live/debates/d/sources/s"],
])("%s is no text and goes out as it is", async (path) => {
  answering = (_, response) => response.end(page)
  expect((await answer(path)).body.toString()).toBe(page)
})

test("what the page's own script asks for goes out as it is", async () => {
  answering = (_, response) => response.end(page)
  expect((await answer(TEXT, { "accept-encoding": "gzip", rsc: "1" })).body.toString()).toBe(page)
})
