import { withClient } from "../setup/databases.mjs"
import { answer } from "./requests.mjs"
import { figure } from "./statistics.mjs"
import { plan } from "./timing.mjs"

const change = `WITH of AS (
    UPDATE "Debate" SET "contentVersion" = "contentVersion" + 1 WHERE slug = $1 RETURNING id)
  UPDATE "Claim" SET statement = regexp_replace(statement, '( \\(\\d+\\))?$', ' (' || $2::int || ')')
  WHERE id = (SELECT c.id FROM "Claim" c JOIN of ON c."debateId" = of.id WHERE c."deletedAt" IS NULL ORDER BY c.slug LIMIT 1)`

/**
 * Milliseconds of the first answer after a claim of a debate has changed: what is kept of it is stale then, so it is read
 * and put together anew.
 * @param {import("./stage.mjs").Stage} stage
 * @param {string} debate its slug
 * @param {string} url
 */
export async function timeAfterChange({ databaseUrl }, debate, url) {
  return withClient(databaseUrl, async (client) => {
    const times = []
    for (let run = 0; run < plan.runs; run++) {
      await client.query(change, [debate, run])
      const began = performance.now()
      await answer(url, { compressed: true })
      times.push(performance.now() - began)
    }
    return figure(times)
  })
}
