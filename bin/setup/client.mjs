import { existsSync, mkdirSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fingerprint } from "./fingerprint.mjs"
import { root } from "./places.mjs"
import { programOf, runNode } from "./run.mjs"
import { isStamped, makeStamped } from "./stamp.mjs"

const output = join(root, "lib/generated")

/**
 * Generates the database client when the models or Prisma itself have changed since. Returns how it went.
 * @param {string} log
 */
export async function readyClient(log) {
  const stamp = join(output, ".stamp")
  const { version } = createRequire(import.meta.url)("prisma/package.json")
  const models = fingerprint(root, ["prisma", "prisma.config.ts"], (path) =>
    path.startsWith("prisma/migrations/"),
  )
  const content = `${version} ${models}`
  if (isStamped(stamp, content) && existsSync(join(output, "prisma"))) return "up to date"
  mkdirSync(output, { recursive: true })
  await makeStamped(stamp, async () => {
    await runNode([programOf("prisma"), "generate"], { log, env: prismaEnvironment() })
    return content
  })
  return "generated"
}

// Generating needs no schema engine, but Prisma would download one; any program that exists keeps it from that.
function prismaEnvironment() {
  return {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    CHECKPOINT_DISABLE: "1",
  }
}
