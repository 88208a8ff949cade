import { withClient } from "../setup/databases.mjs"
import { answer } from "./requests.mjs"
import { figure } from "./statistics.mjs"
import { plan } from "./timing.mjs"

/**
 * Milliseconds of the first answer after something in a debate has changed: everything kept of it is stale then, so it
 * is read and put together anew.
 * @param {import("./stage.mjs").Stage} stage
 * @param {string} debate its slug
 * @param {string} url
 */
export async function timeAfterChange({ databaseUrl }, debate, url) {
  return withClient(databaseUrl, async (client) => {
    const times = []
    for (let run = 0; run < plan.runs; run++) {
      await client.query('UPDATE "Debate" SET "contentVersion" = "contentVersion" + 1 WHERE slug = $1', [
        debate,
      ])
      const began = performance.now()
      await answer(url, { compressed: true })
      times.push(performance.now() - began)
    }
    return figure(times)
  })
}
