import { get } from "node:http"

/**
 * @typedef {import("./hearing.mjs").Heard} Heard
 * @typedef {{ heard: Heard[], here: number, close: () => void }} Stream remarks that were added, and how often it was told who is here
 */

/** Now in milliseconds, the same for all processes of this machine, finer than Date.now(). */
export const now = () => performance.timeOrigin + performance.now()

/**
 * Listens to a debate as a browser does. Resolves when the server has taken the reader in, and keeps what is heard until
 * it is closed; throws when the answer is not 200.
 * @param {string} address of the server
 * @param {string} debate slug
 * @param {string | null} cookie
 * @returns {Promise<Stream>}
 */
export function listen(address, debate, cookie) {
  /** @type {Stream} */
  const stream = { heard: [], here: 0, close: () => {} }
  return new Promise((resolve, reject) => {
    const url = `${address}/api/stream?debate=${debate}`
    const request = get(url, { agent: false, headers: cookie ? { cookie } : {} }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`${url} answered ${response.statusCode}.`))
      let rest = ""
      response.setEncoding("utf8").on("data", (chunk) => {
        const blocks = (rest + chunk).split("\n\n")
        rest = blocks.pop() ?? ""
        for (const block of blocks) {
          take(stream, block)
          if (block.startsWith("event: beat")) resolve(stream)
        }
      })
      response.on("error", () => {})
    })
    stream.close = () => request.destroy()
    request.once("error", reject)
  })
}

/** @param {Stream} stream @param {string} block */
function take(stream, block) {
  if (block.startsWith("event: here")) stream.here++
  if (!block.startsWith("id: ")) return
  const said = JSON.parse(/^data: (.*)$/m.exec(block)?.[1] ?? "{}")
  // A look at everything stands for messages that nobody counts.
  if (said.refresh) throw new Error("A listener was asked to look anew: it did not keep up.")
  if (said.verb === "added") stream.heard.push({ id: said.id, at: now() })
}
