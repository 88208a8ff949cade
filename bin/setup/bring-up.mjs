import { join } from "node:path"
import { readyBuild } from "./build.mjs"
import { readyClient } from "./client.mjs"
import { checkDatabase } from "./database-url.mjs"
import { readyDatabase } from "./databases.mjs"
import { extensionsOf, migrate, readMigrations } from "./migrate.mjs"
import { killPostgres, startPostgres, stopPostgres } from "./postgres.mjs"
import { untilGone } from "./processes.mjs"
import { runTypeScript } from "./run.mjs"
import { duration, step } from "./say.mjs"
import { readySecret } from "./secret.mjs"
import { firstAdministratorPath, seedIfEmpty } from "./seed.mjs"
import { serve, webEnvironment } from "./serve.mjs"
import { isDemo } from "./settings.mjs"
import { atTheEnd } from "./shutdown.mjs"
import { keepRunning } from "./supervise.mjs"
import { startWorker } from "./worker.mjs"

/** @typedef {import("./settings.mjs").Settings} Settings */

/**
 * Everything after the packages: database, client, migrations, content, pages, web server, worker. Stays until it is stopped.
 * @param {Settings} settings
 * @param {string} address
 */
export async function bringUp(settings, address) {
  const { dev, host, port, places, texts } = settings
  const log = join(places.logs, "setup.log")
  const migrations = readMigrations()
  const databaseUrl = settings.databaseUrl
    ? await givenDatabase(settings.databaseUrl, extensionsOf(migrations))
    : await bringUpPostgres(places)
  const secret = readySecret(places.secret)
  const demo = isDemo(settings)
  const env = webEnvironment({ databaseUrl, data: places.data, secret, address, demo })

  await step("Database client", () => readyClient(log), String)
  await step("Tables", () => migrate(databaseUrl, migrations), sayMigrated)
  await step("Debates", () => seedIfEmpty(databaseUrl, { log, env }), String)
  if (texts) {
    console.log(`Texts from ${texts}:`)
    await runTypeScript(["seed/attach.ts", texts], { log, env, show: true })
  }
  if (!dev) await step("Pages", () => readyBuild(log, env), String)

  const begin = () => serve({ dev, host, port, env, log: join(places.logs, "web.log") })
  // In development the web server speaks for itself on the same screen.
  const web = dev ? await begin() : await step("Web server", begin, () => "started")
  const work = async () => startWorker({ env, log: join(places.logs, "worker.log") })
  keepRunning("worker", await work(), work)
  const path = demo ? null : await firstAdministratorPath(databaseUrl, { log, env })
  if (path) console.log(`\nThere is no administrator yet. This address makes one, once: ${address}${path}`)
  console.log(`\nReady at ${address} (${duration(performance.now())})\nCtrl-C stops it.`)
  await keepRunning("web server", web, begin)
}

/** @param {{ applied: string[], edited: string[] }} result */
function sayMigrated({ applied, edited }) {
  const outcome = applied.length > 0 ? `${applied.length} migrations applied` : "up to date"
  return edited.length > 0 ? `${outcome}; edited since they were applied: ${edited.join(", ")}` : outcome
}

/** @param {string} url @param {string[]} extensions */
async function givenDatabase(url, extensions) {
  const { hostname, port, pathname } = URL.canParse(url)
    ? new URL(url)
    : { hostname: "", port: "", pathname: "" }
  await step(
    "PostgreSQL of DATABASE_URL",
    () => checkDatabase(url, extensions),
    () => `${decodeURIComponent(pathname.slice(1))} at ${hostname}:${port || 5432}`,
  )
  return url
}

/** @param {import("./places.mjs").Places} places */
async function bringUpPostgres(places) {
  let starting = /** @type {Promise<import("./postgres.mjs").Server> | undefined} */ (undefined)
  const begin = () => {
    starting = startPostgres(places.postgres, join(places.logs, "postgres.log"))
    return starting
  }
  // A stop may come while it starts: that start is awaited first, so that no server stays behind.
  const current = () => starting?.catch(() => null) ?? null
  atTheEnd(
    async () => stopPostgres(await current()),
    async () => killPostgres(await current()),
  )
  const server = await step("PostgreSQL", begin, ({ found, port }) =>
    found ? `running already on port ${port}` : `started on port ${port}`,
  )
  const watched = ({ process } = server) => ({ ended: untilGone(process).then(() => "its process is gone") })
  keepRunning("database", watched(), async () => watched(await begin()))
  await readyDatabase(server.url("postgres"), "disputatio")
  return server.url("disputatio")
}
