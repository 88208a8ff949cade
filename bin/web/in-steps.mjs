import { takesGzip } from "./accepts.mjs"
import { steps } from "./steps.mjs"

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

// By which the page knows (`app/_web/steps.ts`).
const IN_STEPS = "x-disputatio-steps"
const TEXT = /^\/debates\/[^/?]+\/sources\/[^/?]+(?:\?|$)/

/**
 * Lets the page of a text go out in steps, which is called before the page answers: sent at once, a long text is read to
 * its end, and its scripts take their turn, before a word of it is seen. Other pages, and what is asked for without
 * compression, go out as they are.
 * @param {Request} request
 * @param {Response} response
 * @param {ReadonlyMap<string, string>} styles of the build, by their paths
 */
export function inSteps({ method, url = "", headers }, response, styles) {
  delete headers[IN_STEPS]
  if (method !== "GET" || !TEXT.test(url) || headers.rsc || !takesGzip(headers)) return
  // Each step is compressed for itself.
  delete headers["accept-encoding"]
  headers[IN_STEPS] = "1"
  const { flushHeaders, write, end } = response
  /** @type {import("./steps.mjs").Steps | null} */
  let going = null
  const begun = () => {
    if (going || response.headersSent || response.hasHeader("content-length")) return going
    response.setHeader("content-encoding", "gzip")
    withoutStyles(response)
    const way = {
      write: (/** @type {Buffer} */ piece) => Reflect.apply(write, response, [piece]),
      end: () => Reflect.apply(end, response, []),
    }
    going = steps(way, styles)
    response.once("close", going.stop)
    return going
  }
  response.flushHeaders = () => {
    if (!begun()) flushHeaders.call(response)
  }
  response.write = (/** @type {any[]} */ ...given) => {
    if (!begun()) return Reflect.apply(write, response, given)
    going?.add(Buffer.from(given[0]))
    return true
  }
  response.end = (/** @type {any[]} */ ...given) => {
    if (!going) return Reflect.apply(end, response, given)
    if (given[0] && typeof given[0] !== "function") going.add(Buffer.from(given[0]))
    going.end()
    return response
  }
}

// They stand in the page.
/** @param {Response} response */
function withoutStyles(response) {
  const links = String(response.getHeader("link") ?? "").split(/, *(?=<)/)
  const others = links.filter((link) => link && !/;\s*as="?style\b/.test(link))
  if (others.length < links.length) response.removeHeader("link")
  if (others.length > 0) response.setHeader("link", others.join(", "))
}
