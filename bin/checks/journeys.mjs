import { join } from "node:path"
import { readyBrowser } from "../setup/browser.mjs"
import { endChildren } from "../setup/children.mjs"
import { tryPort } from "../setup/ports.mjs"
import { readySecret } from "../setup/secret.mjs"
import { seedIfEmpty } from "../setup/seed.mjs"
import { serve, webEnvironment } from "../setup/serve.mjs"
import { addressOf } from "../setup/settings.mjs"
import { startWorker } from "../setup/worker.mjs"
import { copyTemplate } from "./databases.mjs"

/** @typedef {import("./steps.mjs").Setting} Setting */

/**
 * Serves the product as `npm start` does, on a freshly seeded database of the test server and a free port, and does the
 * work with an environment that names it: DISPUTATIO_URL, DATABASE_URL and CHROMIUM.
 * @template T
 * @param {Setting} setting
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 */
export async function browse({ places, log, serverUrl, env: given }, work) {
  const chromium = await readyBrowser(log)
  const databaseUrl = await copyTemplate(serverUrl, "journeys")
  const host = "127.0.0.1"
  const port = await tryPort(0)
  const address = addressOf(host, port)
  const secret = readySecret(places.secret)
  const facts = { databaseUrl, data: places.data, secret, address, demo: true }
  const env = { ...webEnvironment(facts), DISPUTATIO_BUILD: given.DISPUTATIO_BUILD }
  await seedIfEmpty(databaseUrl, { log, env })
  const worker = startWorker({ env, log: join(places.logs, "worker.log") })
  await serve({ dev: false, host, port, env, log: join(places.logs, "web.log") })
  try {
    await Promise.race([worker.upToDate, worker.ended])
    return await work({ ...env, TEST_DATABASE_URL: serverUrl, DISPUTATIO_URL: address, CHROMIUM: chromium })
  } finally {
    await endChildren()
  }
}
