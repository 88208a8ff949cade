import { constants, createGzip } from "node:zlib"
import { firstWindow } from "./first-window.mjs"
import { lengthOf, takenOff } from "./pieces.mjs"
import { withAllWords, withWords } from "./words.mjs"

// As long as a browser needs to paint a window; then at a time half of what it reads between two frames, since what has
// come meanwhile it reads in one go. A line of less than ten megabits a second is slower than this by itself.
const restMs = 160
const gapMs = 8
const stepBytes = 64 * 1024
// Where that begins which Next's page tells its scripts, and how long they need to start: both at once were one long task.
const TOLD = "self.__next_f"
const startMs = 60
// Of what React made: as much as is looked through for marks at a time.
const lookBytes = 1024

/**
 * @typedef {{ write: (piece: Buffer) => void, end: () => void }} Way where it goes
 * @typedef {{ add: (more: Buffer) => void, end: () => void, stop: () => void }} Steps
 */

/**
 * Takes the page of a text as it is made, puts its words in, and sends it on compressed: its first window, a rest in which
 * that is painted, then its scripts and all else step by step, and what it tells them once these have started. A page
 * without a second slice goes whole, when it has come to its end.
 * @param {Way} way
 * @param {ReadonlyMap<string, string>} styles of the build, by their paths
 * @returns {Steps}
 */
export function steps(way, styles) {
  const small = createGzip()
  small.on("data", way.write)
  small.on("end", way.end)
  const words = withWords()
  /** @type {Buffer[]} as it comes, the words of a step put in only when that is due */
  let made = []
  /** @type {Buffer[]} */
  const ready = []
  let hasBegun = false
  let hasEnded = false
  let hasTold = false
  /** @type {NodeJS.Timeout | undefined} */
  let resting

  const send = (/** @type {Buffer} */ piece, /** @type {number} */ rest) => {
    small.write(piece)
    small.flush(constants.Z_SYNC_FLUSH)
    resting = setTimeout(go, rest)
  }
  const begin = () => {
    const page = Buffer.concat(made)
    const parts = firstWindow(page.toString("latin1"), styles)
    if (!parts) return hasEnded ? small.end(withAllWords(page)) : undefined
    hasBegun = true
    made = [Buffer.from(parts.rest, "latin1")]
    send(withAllWords(Buffer.from(parts.first, "latin1")), restMs)
  }
  const step = () => {
    while (made.length > 0 && lengthOf(ready) < stepBytes) ready.push(...words(takenOff(made, lookBytes)))
    if (hasEnded && made.length === 0) ready.push(...words(null))
    const piece = takenOff(ready, stepBytes)
    const told = hasTold ? -1 : piece.indexOf(TOLD)
    // Where it begins a step there is nothing to send before it.
    if (told < 1) return { piece, rest: gapMs }
    hasTold = true
    ready.unshift(piece.subarray(told))
    return { piece: piece.subarray(0, told), rest: startMs }
  }
  const go = () => {
    resting = undefined
    if (small.destroyed) return
    if (!hasBegun) return begin()
    const { piece, rest } = step()
    if (hasEnded && made.length + ready.length === 0) return small.end(piece)
    if (piece.length > 0) send(piece, rest)
  }
  return {
    add: (more) => {
      made.push(more)
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
