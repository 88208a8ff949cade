import { readdirSync, readFileSync } from "node:fs"
import { join, posix, sep } from "node:path"

const STATIC = "/_next/static/"

/**
 * The styles of a build by the path at which a page asks for them, as they may stand in a page: what they name beside
 * themselves is named from the root, and each letter stands for a byte (latin1). What could end an element is left out.
 * @param {string} build the folder of the build
 * @returns {Map<string, string>}
 */
export function builtStyles(build) {
  const folder = join(build, "static")
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".css"),
  )
  const read = names.map((name) => {
    const path = STATIC + name.split(sep).join("/")
    return /** @type {const} */ ([path, fromRoot(readFileSync(join(folder, name), "latin1"), path)])
  })
  return new Map(read.filter(([, css]) => !/<\/style/i.test(css)))
}

/** @param {string} css @param {string} path */
const fromRoot = (css, path) =>
  css.replace(
    /url\((["']?)(\.{1,2}\/[^"')]*)\1\)/g,
    (_, quote, name) => `url(${quote}${posix.join(posix.dirname(path), name)}${quote})`,
  )
