import { Agent, get } from "node:http"

/**
 * @typedef {{ count: number, together: number, seconds: number, cookie?: string }} Load so many requests, so many at once, for at most so long
 * @typedef {{ times: number[], perSecond: number, bytes: number }} Measured milliseconds of each request; bytes of one answer as sent
 */

/**
 * Asks for one page again and again, as a browser does (compressed, over connections kept open), never more than
 * `count` times nor longer than `seconds`. Throws when an answer is not 200.
 * @param {string} url on 127.0.0.1
 * @param {Load} load
 * @returns {Promise<Measured>}
 */
export async function measure(url, { count, together, seconds, cookie }) {
  const agent = new Agent({ keepAlive: true, maxSockets: together })
  const began = performance.now()
  const end = began + seconds * 1000
  /** @type {number[]} */
  const times = []
  let asked = 0
  let bytes = 0
  const reader = async () => {
    while (asked < count && performance.now() < end) {
      asked++
      const sent = performance.now()
      bytes = (await answer(url, { agent, cookie, compressed: true })).length
      times.push(performance.now() - sent)
    }
  }
  try {
    await Promise.all(Array.from({ length: together }, reader))
  } finally {
    agent.destroy()
  }
  return { times, perSecond: (times.length * 1000) / (performance.now() - began), bytes }
}

/**
 * One answer of the server on this machine, whole. Throws for another host, and when the status is not 200.
 * @param {string} url
 * @param {{ agent?: Agent, cookie?: string, compressed?: boolean }} options
 * @returns {Promise<Buffer>}
 */
export function answer(url, { agent, cookie, compressed = false } = {}) {
  const { hostname } = new URL(url)
  if (hostname !== "127.0.0.1") throw new Error(`${url} is not on this machine; nothing else is ever asked.`)
  const headers = {
    ...(compressed ? { "accept-encoding": "gzip" } : {}),
    ...(cookie ? { cookie } : {}),
  }
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers }, (response) => {
      /** @type {Buffer[]} */
      const parts = []
      response.on("data", (part) => parts.push(part))
      response.once("error", reject)
      response.once("end", () => {
        if (response.statusCode === 200) resolve(Buffer.concat(parts))
        else reject(new Error(`${url} answered ${response.statusCode}.`))
      })
    })
    request.once("error", reject)
    request.setTimeout(30_000, () => request.destroy(new Error(`${url} did not answer in 30 s.`)))
  })
}
