import { appendFileSync, mkdirSync, renameSync, statSync } from "node:fs"
import { dirname } from "node:path"

const enough = 5_000_000

/**
 * Makes a log ready to be appended to, readable by its owner only; one of more than 5 MB is set aside as ".old" first.
 * @param {string} path
 */
export function readyLog(path) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > enough) renameSync(path, `${path}.old`)
  return path
}

/**
 * Appends to a log. A log that cannot be written must not end what it reports on, so that failure is passed over.
 * @param {string} path
 * @param {string | Buffer} text
 */
export function appendLog(path, text) {
  try {
    appendFileSync(path, text, { mode: 0o600 })
  } catch {
    // The disk is full or the folder is gone: the caller still holds the text.
  }
}
