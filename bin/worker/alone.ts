import pg from "pg"

// Any number; it names the worker among the locks of a database.
const WORKER = 729_341_001

/**
 * Waits until no other worker serves this database, says so while it waits, and returns when this one does. The lock
 * lasts as long as its connection: `lost` is called when that breaks. The returned function gives it back.
 */
export async function aloneOn(
  url: string,
  waiting: () => void,
  lost: () => void,
): Promise<() => Promise<void>> {
  const connection = new pg.Client({ connectionString: url, keepAlive: true })
  let giving = false
  connection.on("error", () => giving || lost())
  connection.on("end", () => giving || lost())
  await connection.connect()
  const tried = await connection.query("SELECT pg_try_advisory_lock($1) AS got", [WORKER])
  if (!tried.rows[0].got) {
    waiting()
    await connection.query("SELECT pg_advisory_lock($1)", [WORKER])
  }
  return () => {
    giving = true
    return connection.end()
  }
}
