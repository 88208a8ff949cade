import { randomBytes } from "node:crypto"
import { setMaxListeners } from "node:events"
import { Agent, request } from "node:http"
import { setTimeout as sleep } from "node:timers/promises"

const BEAT_MS = 15_000

/**
 * Has each member read a text as a page that is open does: now at one paragraph, fifteen seconds later at another. Until it
 * is stopped.
 * @param {string} address
 * @param {readonly import("./hearing.mjs").Listener[]} listeners
 * @param {{ editionId: string, paragraphs: number[] } | null} text
 */
export function attend(address, listeners, text) {
  const members = text ? listeners.filter(({ seminar }) => seminar !== null) : []
  const agent = new Agent({ maxSockets: 20 })
  const stopping = new AbortController()
  const { signal } = stopping
  // One for each that rests.
  setMaxListeners(0, signal)
  const reading = members.map(async ({ cookie }, nth) => {
    const tab = randomBytes(16).toString("hex")
    const { editionId = "", paragraphs = [] } = text ?? {}
    await sleep((nth * BEAT_MS) / members.length, undefined, { signal })
    for (let beat = 0; !signal.aborted; beat++) {
      const paragraph = paragraphs[(nth + beat) % paragraphs.length] ?? null
      await post(`${address}/api/presence`, cookie ?? "", { tab, editionId, paragraph }, agent)
      await sleep(BEAT_MS, undefined, { signal })
    }
  })
  const ended = Promise.allSettled(reading)
  const stop = async () => {
    stopping.abort()
    const refused = (await ended).find((each) => each.status === "rejected" && !isAbort(each.reason))
    agent.destroy()
    if (refused?.status === "rejected") throw refused.reason
  }
  return { stop }
}

/** @param {unknown} error */
const isAbort = (error) => error instanceof Error && error.name === "AbortError"

/** @param {string} url @param {string} cookie @param {object} said @param {Agent} agent @returns {Promise<void>} */
function post(url, cookie, said, agent) {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: "POST", agent, headers: { cookie } }, (response) => {
      response.resume().once("end", resolve)
      if (response.statusCode !== 200) reject(new Error(`${url} answered ${response.statusCode}.`))
    })
    sent.once("error", reject)
    sent.end(JSON.stringify(said))
  })
}
