import { readdirSync } from "node:fs"
import { readFile } from "node:fs/promises"
import { extname, join, sep } from "node:path"
import { promisify } from "node:util"
import { gzip } from "node:zlib"
import { takesGzip } from "./accepts.mjs"

/**
 * @typedef {{ type: string, whole: Buffer, small: Buffer | null }} File `small`: compressed, where that makes it smaller
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

const PREFIX = "/_next/static/"
const A_YEAR = "public, max-age=31536000, immutable"

/** @type {Record<string, string>} */
const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".js": "application/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

const compress = promisify(gzip)

/** @param {string} path @returns {Promise<File>} */
async function read(path) {
  const whole = await readFile(path)
  const small = await compress(whole, { level: 9 })
  return { type: TYPES[extname(path)] ?? "", whole, small: small.length < whole.length * 0.9 ? small : null }
}

/**
 * Answers with the styles, scripts and faces of a build out of memory, compressed once: on a first visit a page asks for
 * twenty of them at once, while it waits. The names are those found in the folder at the start. What is returned takes a
 * request and its response, and says whether it has answered; it leaves to others what it does not know, and what is
 * asked for in parts or under a condition.
 * @param {string} build the folder of the build
 * @returns {(request: Request, response: Response) => Promise<boolean>}
 */
export function builtFiles(build) {
  const folder = join(build, "static")
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.split(sep).join("/"))
    .filter((name) => extname(name) in TYPES)
  const known = new Set(names)
  /** @type {Map<string, Promise<File>>} */
  const kept = new Map()

  /** @param {string} name */
  const file = (name) => {
    const before = kept.get(name)
    if (before) return before
    const reading = read(join(folder, name))
    kept.set(name, reading)
    reading.catch(() => kept.delete(name))
    return reading
  }
  return async ({ method, url = "", headers }, response) => {
    const name = url.startsWith(PREFIX) ? url.slice(PREFIX.length).replace(/\?.*$/, "") : ""
    const plain = method === "GET" && !headers.range && !headers["if-none-match"]
    if (!known.has(name) || !plain || headers["if-modified-since"]) return false
    const { type, whole, small } = await file(name)
    const smaller = takesGzip(headers) ? small : null
    const body = smaller ?? whole
    response.writeHead(200, {
      "content-type": type,
      "content-length": body.length,
      "cache-control": A_YEAR,
      "x-content-type-options": "nosniff",
      ...(small ? { vary: "Accept-Encoding" } : {}),
      ...(smaller ? { "content-encoding": "gzip" } : {}),
    })
    response.end(body)
    return true
  }
}
