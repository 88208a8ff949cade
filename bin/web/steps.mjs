import { constants, createGzip } from "node:zlib"
import { firstWindow } from "./first-window.mjs"

// As long as a browser needs to paint a window; then no more at a time than it reads between two frames. A line of less
// than twenty megabits a second is slower than this by itself.
const restMs = 100
const gapMs = 8
const stepBytes = 128 * 1024

/**
 * @typedef {{ write: (piece: Buffer) => void, end: () => void }} Way where it goes
 * @typedef {{ add: (more: Buffer) => void, end: () => void, stop: () => void }} Steps
 */

/**
 * Takes the page of a text as it is made and sends it on compressed: its first window, a rest in which that is painted,
 * then its scripts and all else step by step. A page without a second slice goes whole, when it has come to its end.
 * @param {Way} way
 * @returns {Steps}
 */
export function steps(way) {
  const small = createGzip()
  small.on("data", way.write)
  small.on("end", way.end)
  /** @type {Buffer[]} */
  let held = []
  let hasBegun = false
  let hasEnded = false
  /** @type {NodeJS.Timeout | undefined} */
  let resting

  const send = (/** @type {Buffer} */ piece, /** @type {number} */ rest) => {
    small.write(piece)
    small.flush(constants.Z_SYNC_FLUSH)
    resting = setTimeout(go, rest)
  }
  const begin = () => {
    const parts = firstWindow(Buffer.concat(held).toString("latin1"))
    if (!parts) return hasEnded ? small.end(Buffer.concat(held)) : undefined
    hasBegun = true
    held = [Buffer.from(parts.rest, "latin1")]
    send(Buffer.from(parts.first, "latin1"), restMs)
  }
  const go = () => {
    resting = undefined
    if (small.destroyed) return
    if (!hasBegun) return begin()
    const [one = Buffer.alloc(0)] = held
    const all = held.length > 1 ? Buffer.concat(held) : one
    if (all.length <= stepBytes && hasEnded) return small.end(all)
    if (all.length === 0) return
    held = [all.subarray(stepBytes)]
    send(all.subarray(0, stepBytes), gapMs)
  }
  return {
    add: (more) => {
      held.push(more)
      if (!resting) go()
    },
    end: () => {
      hasEnded = true
      if (!resting) go()
    },
    stop: () => {
      clearTimeout(resting)
      small.destroy()
    },
  }
}
