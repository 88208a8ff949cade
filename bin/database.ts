import { join } from "node:path"
import { BadInput } from "./command"
import { isClaimed } from "./setup/claim.mjs"
import { withClient } from "./setup/databases.mjs"
import { placesIn, root } from "./setup/places.mjs"

const ownName = `disputatio-${process.pid}`

/**
 * Does the work with DATABASE_URL set: the one of the environment, or the embedded database of the data folder, which
 * is started for as long as it is needed when `npm start` does not run.
 */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  if (process.env.DATABASE_URL?.trim()) return work()
  const { startPostgres, stopPostgres } = await import("./setup/postgres.mjs")
  const places = placesIn(process.env.DISPUTATIO_DATA?.trim() || join(root, ".data"))
  const server = await startPostgres(places.postgres, join(places.logs, "postgres.log"))
  try {
    await refuseBeforeFirstStart(server.url("postgres"))
    process.env.DATABASE_URL = `${server.url("disputatio")}?application_name=${ownName}`
    process.env.DISPUTATIO_DATA = places.data
    await work()
  } finally {
    // Whoever leaves last puts out the light: another command or a start may be using it by now.
    const alone = !isClaimed(places.running) && (await othersOn(server.url("postgres"))) === 0
    if (alone) await stopPostgres(server)
  }
}

async function refuseBeforeFirstStart(serverUrl: string): Promise<void> {
  const found = await withClient(serverUrl, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname = 'disputatio'"),
  )
  if (found.rowCount === 0)
    throw new BadInput("There is no database yet. Run npm start once, then this command again.")
}

function othersOn(serverUrl: string): Promise<number> {
  return withClient(serverUrl, async (client) => {
    const counted = await client.query(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> $1`,
      [ownName],
    )
    return counted.rows[0].n
  })
}
