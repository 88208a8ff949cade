import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative, sep } from "node:path"

/**
 * Takes files and folders (absent ones are allowed) and returns one hash of the names and contents of all files in
 * them; `skip` leaves out a path relative to `base`, with forward slashes.
 * @param {string} base
 * @param {string[]} names relative to base
 * @param {(path: string) => boolean} skip
 */
export function fingerprint(base, names, skip = () => false) {
  const hash = createHash("sha256")
  for (const name of [...names].sort()) {
    for (const file of filesIn(join(base, name))) {
      const path = relative(base, file).split(sep).join("/")
      if (skip(path)) continue
      const content = readFileSync(file)
      hash.update(`${path}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest("hex")
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  const names = readdirSync(path).sort()
  return names.flatMap((name) => filesIn(join(path, name)))
}
