import { takesGzip } from "./accepts.mjs"
import { steps } from "./steps.mjs"

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

const TEXT = /^\/debates\/[^/?]+\/sources\/[^/?]+(?:\?|$)/

/**
 * Lets the page of a text go out in steps, which is called before the page answers: sent at once, a long text is read to
 * its end, and its scripts take their turn, before a word of it is seen. Other pages, and what is asked for without
 * compression, go out as they are.
 * @param {Request} request
 * @param {Response} response
 */
export function inSteps({ method, url = "", headers }, response) {
  if (method !== "GET" || !TEXT.test(url) || headers.rsc || !takesGzip(headers)) return
  // Each step is compressed for itself.
  delete headers["accept-encoding"]
  const { flushHeaders, write, end } = response
  /** @type {import("./steps.mjs").Steps | null} */
  let going = null
  const begun = () => {
    if (going || response.headersSent || response.hasHeader("content-length")) return going
    response.setHeader("content-encoding", "gzip")
    const way = {
      write: (/** @type {Buffer} */ piece) => Reflect.apply(write, response, [piece]),
      end: () => Reflect.apply(end, response, []),
    }
    going = steps(way)
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
