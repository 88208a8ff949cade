import { constants, createGzip } from "node:zlib"
import { firstWindow } from "./first-window.mjs"
import { withWords } from "./words.mjs"

// As long as a browser needs to paint a window; then at a time half of what it reads between two frames, since what has
// come meanwhile it reads in one go. A line of less than ten megabits a second is slower than this by itself.
const restMs = 100
const gapMs = 8
const stepBytes = 64 * 1024

/**
 * @typedef {{ write: (piece: Buffer) => void, end: () => void }} Way where it goes
 * @typedef {{ add: (more: Buffer) => void, end: () => void, stop: () => void }} Steps
 */

/**
 * Takes the page of a text as it is made, puts its words in, and sends it on compressed: its first window, a rest in which
 * that is painted, then its scripts and all else step by step. A page without a second slice goes whole, when it has come
 * to its end.
 * @param {Way} way
 * @param {ReadonlyMap<string, string>} styles of the build, by their paths
 * @returns {Steps}
 */
export function steps(way, styles) {
  const small = createGzip()
  small.on("data", way.write)
  small.on("end", way.end)
  const words = withWords()
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
    const parts = firstWindow(Buffer.concat(held).toString("latin1"), styles)
    if (!parts) return hasEnded ? small.end(Buffer.concat(held)) : undefined
    hasBegun = true
    held = [Buffer.from(parts.rest, "latin1")]
    send(Buffer.from(parts.first, "latin1"), restMs)
  }
  const step = () => {
    const pieces = []
    for (let left = stepBytes; left > 0 && held.length > 0; ) {
      const [piece = Buffer.alloc(0)] = held
      pieces.push(piece.subarray(0, left))
      if (piece.length > left) held[0] = piece.subarray(left)
      else held.shift()
      left -= piece.length
    }
    return Buffer.concat(pieces)
  }
  const go = () => {
    resting = undefined
    if (small.destroyed) return
    if (!hasBegun) return begin()
    const piece = step()
    if (hasEnded && held.length === 0) return small.end(piece)
    if (piece.length > 0) send(piece, gapMs)
  }
  return {
    add: (more) => {
      held.push(...words(more))
      if (!resting) go()
    },
    end: () => {
      held.push(...words(null))
      hasEnded = true
      if (!resting) go()
    },
    stop: () => {
      clearTimeout(resting)
      small.destroy()
    },
  }
}
