import { readFileSync, rmSync, writeFileSync } from "node:fs"

/**
 * Does the stamp beside something made say that it was made from exactly this?
 * @param {string} path
 * @param {string} content
 */
export function isStamped(path, content) {
  try {
    return readFileSync(path, "utf8") === content
  } catch {
    return false
  }
}

/**
 * Makes something anew: takes the stamp away first, so that what is interrupted counts as not made.
 * @param {string} path
 * @param {() => Promise<string>} make returns the content of the stamp
 */
export async function makeStamped(path, make) {
  rmSync(path, { force: true })
  const content = await make()
  writeFileSync(path, content)
}
