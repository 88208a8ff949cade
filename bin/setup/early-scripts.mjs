import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

// https://github.com/WICG/explicit-javascript-compile-hints-file-based; a browser that does not know it sees a comment.
const HINT = "//# allFunctionsCalledOnLoad\n"

/**
 * Marks the scripts of a build with which every page begins as used at once: a browser then compiles them whole beside the
 * page while they come, instead of function by function in the one long task in which they start. Takes the build's folder.
 * @param {string} build
 */
export async function markEarlyScripts(build) {
  const { rootMainFiles } = JSON.parse(await readFile(join(build, "build-manifest.json"), "utf8"))
  for (const name of new Set(rootMainFiles)) {
    const path = join(build, name)
    const script = await readFile(path, "utf8")
    if (!script.startsWith(HINT)) await writeFile(path, HINT + script)
  }
}
