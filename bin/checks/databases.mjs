import { readyDatabase, withClient } from "../setup/databases.mjs"
import { migrate, readMigrations } from "../setup/migrate.mjs"

export const template = "template_disputatio"

/**
 * Takes the URL of the test server's "postgres" database; removes every database of earlier runs and makes the migrated
 * template that each test worker copies. The server is the tests' own, so nothing of the user's is on it.
 * @param {string} serverUrl
 */
export async function readyTestDatabases(serverUrl) {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query(
      "SELECT datname FROM pg_database WHERE NOT datistemplate AND datname <> 'postgres'",
    )
    for (const { datname } of rows)
      await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`)
  })
  await readyDatabase(serverUrl, template)
  await migrate(databaseOn(serverUrl, template), readMigrations())
}

/**
 * The URL of another database on the same server.
 * @param {string} serverUrl
 * @param {string} name
 */
export function databaseOn(serverUrl, name) {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/**
 * Makes a database as a copy of the template and returns its URL.
 * @param {string} serverUrl
 * @param {string} name
 */
export async function copyTemplate(serverUrl, name) {
  await withClient(serverUrl, (client) =>
    client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
    ),
  )
  return databaseOn(serverUrl, name)
}
