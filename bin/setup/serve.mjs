import { once } from "node:events"
import { connect } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { startChild } from "./children.mjs"
import { appendLog, readyLog } from "./log.mjs"
import { root } from "./places.mjs"
import { CommandFailed } from "./plain-sentence.mjs"
import { programOf } from "./run.mjs"
import { addressOf } from "./settings.mjs"

/**
 * @typedef {{ dev: boolean, host: string, port: number, env: NodeJS.ProcessEnv, log: string }} WebServer what to serve and where
 * @typedef {{ ended: Promise<string> }} Running resolves to why it ended
 */

/**
 * What the web server is told through its environment. An address or a secret that is set already is kept: the product
 * may stand behind another server, which has the public address.
 * @param {{ databaseUrl: string, data: string, secret: string, address: string, demo: boolean }} facts
 * @returns {NodeJS.ProcessEnv}
 */
export function webEnvironment({ databaseUrl, data, secret, address, demo }) {
  const { DISPUTATIO_DEMO: _, ...inherited } = process.env
  const publicAddress = process.env.NEXTAUTH_URL || address
  return {
    ...inherited,
    DATABASE_URL: databaseUrl,
    DISPUTATIO_DATA: data,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || secret,
    NEXTAUTH_URL: publicAddress,
    AUTH_URL: publicAddress,
    NEXT_TELEMETRY_DISABLED: "1",
    ...(demo ? { DISPUTATIO_DEMO: "1" } : {}),
  }
}

// A quotation to check stands in the address, and each letter of other scripts takes six characters there.
const LONG_ADDRESSES = "--max-http-header-size=65536"
// What a page is made of lives as long as the page: with room for it nothing is carried over, which was a third of what a book
// costs the process, for 150 MB of memory.
const ROOM_FOR_PAGES = "--max-semi-space-size=64"

/**
 * Starts the web server and waits for its first answer; throws CommandFailed when it ends before.
 * @param {WebServer} web
 * @returns {Promise<Running>}
 */
export async function serve({ dev, host, port, env, log }) {
  const program = dev ? [programOf("next"), "dev"] : [join(root, "bin", "web.mjs")]
  const args = [LONG_ADDRESSES, ROOM_FOR_PAGES, ...program, "-H", host, "-p", String(port)]
  const NODE_ENV = dev ? "development" : "production"
  const child = startChild(process.execPath, args, {
    env: { ...env, NODE_ENV },
    output: dev ? "inherit" : "pipe",
  })
  let last = ""
  readyLog(log)
  child.stdout?.on("data", (chunk) => appendLog(log, chunk))
  child.stderr?.on("data", (chunk) => {
    last = (last + chunk).slice(-4000)
    appendLog(log, chunk)
    process.stderr.write(chunk)
  })
  const ended = once(child, "exit").then(([code, signal]) => `${signal ?? `code ${code}`}`)
  const early = await Promise.race([ended, firstAnswer(dev, host, port)])
  if (early !== null) throw new CommandFailed(`The web server ended with ${early}.`, last, log)
  return { ended }
}

// In development every page is compiled when it is asked for, so there the open port has to do.
/** @param {boolean} dev @param {string} host @param {number} port @returns {Promise<null>} */
async function firstAnswer(dev, host, port) {
  const address = addressOf(host, port)
  while (!(await (dev ? isListening(new URL(address).hostname, port) : responds(`${address}/api/health`))))
    await sleep(40)
  return null
}

/** @param {string} url */
async function responds(url) {
  try {
    await (await fetch(url)).arrayBuffer()
    return true
  } catch {
    return false
  }
}

/** @param {string} hostname @param {number} port @returns {Promise<boolean>} */
function isListening(hostname, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port })
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false))
    socket.once("connect", () => socket.destroy())
  })
}
