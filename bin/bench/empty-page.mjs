import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, sep } from "node:path"
import { root } from "../setup/places.mjs"
import { programOf, runNode } from "../setup/run.mjs"
import { gzipBytes, scriptsOf } from "./scripts.mjs"

/** @type {Record<string, string>} */
const files = {
  "app/layout.jsx":
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  "app/page.jsx": "export default function Page() {\n  return <main />\n}\n",
}

/**
 * The gzip bytes of JavaScript that a page with nothing on it loads with this Next and React. It is built in the data
 * folder once for each pair of versions.
 * @param {import("../setup/places.mjs").Places} places
 * @param {string} log
 */
export async function emptyPageBytes(places, log) {
  const folder = join(places.data, `empty-page-${versionOf("next")}-${versionOf("react")}`)
  if (!existsSync(join(folder, ".next/BUILD_ID"))) await build(folder, log)
  const html = readFileSync(join(folder, ".next/server/app/index.html"), "utf8")
  const scripts = scriptsOf(html).map((address) => readFileSync(fileOf(join(folder, ".next"), address)))
  return gzipBytes(scripts)
}

/**
 * The file of a build that is served under such an address.
 * @param {string} folder of the build, such as .next
 * @param {string} address such as /_next/static/chunks/x.js?dpl=…
 */
export function fileOf(folder, address) {
  const path = decodeURIComponent(address.replace(/\?.*$/, ""))
  if (!path.startsWith("/_next/")) throw new Error(`${address} is not a script of the build.`)
  return join(folder, path.slice("/_next/".length))
}

/** @param {string} folder @param {string} log */
async function build(folder, log) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, "app"), { recursive: true })
  const config = `export default { turbopack: { root: ${JSON.stringify(commonFolder(folder, root))} } }\n`
  const all = {
    ...files,
    "next.config.mjs": config,
    "package.json": '{ "private": true, "type": "module" }\n',
  }
  for (const [path, content] of Object.entries(all)) writeFileSync(join(folder, path), content)
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction")
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" }
  await runNode([programOf("next"), "build"], { log, env, cwd: folder })
}

/** @param {string} name of a package */
function versionOf(name) {
  return createRequire(import.meta.url)(`${name}/package.json`).version
}

/**
 * The deepest folder that holds both: outside of it the bundler refuses to follow links.
 * @param {string} a
 * @param {string} b
 */
export function commonFolder(a, b) {
  const [left, right] = [a.split(sep), b.split(sep)]
  const differ = left.findIndex((part, index) => part !== right[index])
  return left.slice(0, differ < 0 ? left.length : differ).join(sep) || sep
}
