import { join } from "node:path"
import { copyTemplate, readyTestDatabases } from "../checks/databases.mjs"
import { readyBuild } from "../setup/build.mjs"
import { endChildren } from "../setup/children.mjs"
import { readClaim } from "../setup/claim.mjs"
import { readyClient } from "../setup/client.mjs"
import { root } from "../setup/places.mjs"
import { tryPort } from "../setup/ports.mjs"
import { killPostgres, startPostgres, stopPostgres } from "../setup/postgres.mjs"
import { step } from "../setup/say.mjs"
import { readySecret } from "../setup/secret.mjs"
import { seedIfEmpty } from "../setup/seed.mjs"
import { serve, webEnvironment } from "../setup/serve.mjs"
import { addressOf } from "../setup/settings.mjs"
import { atTheEnd } from "../setup/shutdown.mjs"

const host = "127.0.0.1"
// The build of the tests, beside the one that a running npm start serves.
const folder = ".next-test"

/**
 * @typedef {import("../setup/places.mjs").Places} Places
 * @typedef {{ places: Places, databaseUrl: string, env: NodeJS.ProcessEnv, log: string, build: string }} Stage the folder of the build is absolute
 * @typedef {{ address: string, pid: number | undefined, end: () => Promise<void> }} Served
 */

/**
 * A database server of its own with a freshly seeded database.
 * @param {Places} places
 * @returns {Promise<Stage>}
 */
export async function setDatabase(places) {
  const log = join(places.logs, "bench.log")
  await step("Database client", () => readyClient(log), String)
  const server = await step(
    "PostgreSQL",
    () => startPostgres(places.postgres, join(places.logs, "postgres.log")),
    ({ port }) => `on port ${port}`,
  )
  atTheEnd(
    () => stopPostgres(server),
    () => killPostgres(server),
  )
  await readyTestDatabases(server.url("postgres"))
  const databaseUrl = await copyTemplate(server.url("postgres"), "pages")
  const secret = readySecret(places.secret)
  const address = addressOf(host, 0)
  const facts = { databaseUrl, data: places.data, secret, address, demo: true }
  const env = { ...webEnvironment(facts), DISPUTATIO_BUILD: folder }
  await step("Debate", () => seedIfEmpty(databaseUrl, { log, env }), String)
  return { places, databaseUrl, env, log, build: join(root, folder) }
}

/**
 * The same with the pages built as `npm start` builds them.
 * @param {Places} places
 * @returns {Promise<Stage>}
 */
export async function setStage(places) {
  const stage = await setDatabase(places)
  await step("Pages", () => readyBuild(stage.log, stage.env), String)
  return stage
}

/**
 * Serves the product on a free port until `end` is called; `more` is added to its environment.
 * @param {Stage} stage
 * @param {Record<string, string>} more
 * @returns {Promise<Served>}
 */
export async function serveStage({ places, env }, more = {}) {
  const port = await tryPort(0)
  const address = addressOf(host, port)
  const own = { ...env, NEXTAUTH_URL: address, AUTH_URL: address, ...more }
  await serve({ dev: false, host, port, env: own, log: join(places.logs, "web.log") })
  const pid = readClaim(places.running)?.children.at(-1)?.pid
  return { address, pid, end: endChildren }
}
