import pg from "pg"

/**
 * Connects, does the work, disconnects; the connection's failure is the caller's.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on("error", () => {}) // Told by the query that fails.
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/**
 * Makes a database where there is none of that name.
 * @param {string} serverUrl of any database of that server
 * @param {string} name
 */
export function readyDatabase(serverUrl, name) {
  return withClient(serverUrl, async (client) => {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
  })
}

/**
 * Is there at least one row? An absent table is "no table", which is neither.
 * @param {pg.Client} client
 * @param {string} table
 * @param {string} where SQL
 * @returns {Promise<"rows" | "empty" | "no table">}
 */
export async function hasRows(client, table, where = "true") {
  const name = client.escapeIdentifier(table)
  const there = await client.query("SELECT to_regclass($1) IS NOT NULL AS yes", [name])
  if (!there.rows[0].yes) return "no table"
  const rows = await client.query(`SELECT 1 FROM ${name} WHERE ${where} LIMIT 1`)
  return rows.rowCount === 0 ? "empty" : "rows"
}
