import { createHash, randomUUID } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { withClient } from "./databases.mjs"
import { root } from "./places.mjs"
import { CommandFailed, SetupError } from "./plain-sentence.mjs"

const folder = join(root, "prisma/migrations")
const prismasLock = 72707369
const prismasTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/**
 * Reads the migrations in the order of their names.
 * @param {string} from folder
 * @returns {Migration[]}
 */
export function readMigrations(from = folder) {
  if (!existsSync(from)) return []
  const folders = readdirSync(from, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(from, name, "migration.sql"), "utf8")
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") }
    })
}

/**
 * The extensions that the migrations ask for.
 * @param {Migration[]} migrations
 */
export function extensionsOf(migrations) {
  const asked = /CREATE EXTENSION\s+(?:IF NOT EXISTS\s+)?"?(\w+)"?/gi
  return [
    ...new Set(migrations.flatMap(({ sql }) => [...sql.matchAll(asked)].map((found) => found[1] ?? ""))),
  ]
}

/**
 * Applies what is missing, each migration whole or not at all, and books it as `prisma migrate deploy` does (same table,
 * checksum and lock), so that Prisma's own commands agree. Returns the names applied and those edited since they were.
 * @param {string} url
 * @param {Migration[]} migrations
 */
export function migrate(url, migrations) {
  return withClient(url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [prismasLock])
    await client.query(prismasTable)
    const booked = await client.query("SELECT * FROM _prisma_migrations WHERE rolled_back_at IS NULL")
    const broken = booked.rows.find((row) => row.finished_at === null)
    if (broken)
      throw new SetupError(
        `The migration ${broken.migration_name} failed earlier and waits for a decision. See: npx prisma migrate resolve --help`,
      )
    /** @type {Map<string, string>} */
    const checksums = new Map(booked.rows.map((row) => [row.migration_name, row.checksum]))
    const missing = migrations.filter(({ name }) => !checksums.has(name))
    for (const migration of missing) await apply(client, migration)
    const edited = migrations.filter(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum)
    return { applied: missing.map(({ name }) => name), edited: edited.map(({ name }) => name) }
  })
}

/** @param {import("pg").Client} client @param {Migration} migration */
async function apply(client, { name, sql, checksum }) {
  await client.query("BEGIN")
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query("COMMIT")
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandFailed(`The migration ${name} could not be applied; the database is as it was.`, reason)
  }
}
