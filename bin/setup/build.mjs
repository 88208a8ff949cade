import { existsSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { markEarlyScripts } from "./early-scripts.mjs"
import { fingerprint } from "./fingerprint.mjs"
import { root } from "./places.mjs"
import { programOf, runNode } from "./run.mjs"
import { isStamped, makeStamped } from "./stamp.mjs"

const sources = [
  "app",
  "lib",
  "prisma",
  "public",
  "next.config.js",
  "package-lock.json",
  "instrumentation.ts",
  "proxy.ts",
]

/**
 * Builds the pages when anything they are made of has changed since the last build. Returns how it went.
 * @param {string} log
 * @param {NodeJS.ProcessEnv} env
 */
export async function readyBuild(log, env) {
  const folder = join(root, env.DISPUTATIO_BUILD || ".next")
  const stamp = join(folder, "disputatio-stamp")
  const before = sourcesNow()
  if (isStamped(stamp, `${before} ${settingsNow()}`) && existsSync(join(folder, "BUILD_ID")))
    return "up to date"
  mkdirSync(folder, { recursive: true })
  await makeStamped(stamp, async () => {
    await runNode([programOf("next"), "build"], {
      log,
      env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    })
    await markEarlyScripts(folder)
    // Its first build completes tsconfig.json by itself; the sources count as they were before.
    return `${before} ${settingsNow()}`
  })
  return "built"
}

function sourcesNow() {
  return fingerprint(root, sources, (path) => path.startsWith("lib/generated/"))
}

function settingsNow() {
  return fingerprint(root, ["tsconfig.json"])
}
