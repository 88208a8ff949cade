import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { root } from "../setup/places.mjs"
import { runNode } from "../setup/run.mjs"
import { median } from "./statistics.mjs"

/** @typedef {import("./subjects.mjs").Page} Page */

const milliseconds = 600
const folder = join(root, "tests/bench/rendering")

/**
 * Milliseconds (median) in which react-dom/server renders each page's whole tree from memory, in a process of its own.
 * `served` is what the server sends for them: throws when that is not the same page.
 * @param {import("./stage.mjs").Stage} stage
 * @param {Page[]} pages
 * @param {Map<string, string>} served by path
 * @returns {Promise<Map<string, number>>} by path
 */
export async function timeRendering({ env, log }, pages, served) {
  const hooks = pathToFileURL(join(folder, "hooks.mjs")).href
  const printed = await runNode(
    [
      "--import",
      "tsx",
      "--import",
      hooks,
      join(folder, "render.ts"),
      JSON.stringify({ pages, milliseconds }),
    ],
    { log, env: { ...env, NODE_ENV: "production" } },
  )
  /** @type {import("@/tests/bench/rendering/render").Rendered[]} */
  const rendered = JSON.parse(printed)
  for (const page of pages) {
    const own = rendered.find(({ path }) => path === page.path)?.html ?? ""
    const [here, there] = [
      elementsOf(withoutCounts(own)),
      elementsOf(withoutCounts(served.get(page.path) ?? "")),
    ]
    if (here !== there)
      throw new Error(`${page.name}: rendered from memory it has ${here} elements, served it has ${there}.`)
  }
  return new Map(rendered.map(({ path, times }) => [path, median(times)]))
}

// The kept table has a place for each number of remarks, filled in for every answer; from memory it comes without them.
const withoutCounts = (/** @type {string} */ html) =>
  html.replaceAll(/<span data-remarks="[^"]*"><\/span>|<span> · <a href="[^"]*#talk">[^<]*<\/a><\/span>/g, "")

/**
 * How many elements a page's body has; scripts are left out, and the hidden one in which Next sends metadata.
 * @param {string} html
 */
export function elementsOf(html) {
  const body = html
    .slice(html.indexOf("<body"))
    .replace('<div hidden="">', "")
    .replaceAll(/<script\b.*?<\/script>/gs, "")
  const names = [...body.matchAll(/<([a-z][a-z0-9]*)\b/gi)].map(([, name = ""]) => name.toLowerCase())
  return names.filter((name) => !["link", "template"].includes(name)).length
}
