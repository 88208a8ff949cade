import { createHash } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { hasRows, readyDatabase, withClient } from "@/bin/setup/databases.mjs"
import { extensionsOf, migrate, readMigrations } from "@/bin/setup/migrate.mjs"
import { temporaryFolder, useServer } from "./embedded"

const server = useServer()
const folder = temporaryFolder()
afterAll(folder.remove)

const notes =
  "CREATE TABLE note (id int);\nCREATE FUNCTION one() RETURNS int LANGUAGE sql AS $$ SELECT 1; $$;\n"
const url = () => server.url("trial")
const run = () => migrate(url(), readMigrations(folder.path))
const query = (sql: string) => withClient(url(), async (client) => (await client.query(sql)).rows)

function write(name: string, sql: string): void {
  mkdirSync(join(folder.path, name), { recursive: true })
  writeFileSync(join(folder.path, name, "migration.sql"), sql)
}

beforeEach(async () => {
  folder.remove()
  await withClient(server.url("postgres"), (client) =>
    client.query("DROP DATABASE IF EXISTS trial WITH (FORCE)"),
  )
  await readyDatabase(server.url("postgres"), "trial")
})

describe("migrating", () => {
  test("without any migration does nothing", async () => {
    expect(await run()).toEqual({ applied: [], edited: [] })
  })

  test("applies in the order of names, once", async () => {
    write("002_more", "ALTER TABLE note ADD words text;")
    write("001_notes", notes)
    expect(await run()).toEqual({ applied: ["001_notes", "002_more"], edited: [] })
    expect(await run()).toEqual({ applied: [], edited: [] })
    expect(await query("SELECT one()")).toEqual([{ one: 1 }])
  })

  test("books each as Prisma does", async () => {
    write("001_notes", notes)
    await run()
    const [row] = await query("SELECT * FROM _prisma_migrations")
    const checksum = createHash("sha256").update(notes).digest("hex")
    expect(row).toMatchObject({
      migration_name: "001_notes",
      checksum,
      applied_steps_count: 1,
      rolled_back_at: null,
    })
    expect(row.finished_at).toBeInstanceOf(Date)
  })

  test("a migration that fails leaves nothing of itself, and can be mended", async () => {
    write("001_notes", notes)
    write("002_wrong", "ALTER TABLE note ADD words text; ALTER TABLE missing ADD words text;")
    await expect(run()).rejects.toThrow(
      "The migration 002_wrong could not be applied; the database is as it was.",
    )
    expect(await query("SELECT migration_name FROM _prisma_migrations")).toEqual([
      { migration_name: "001_notes" },
    ])
    const columns = "SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'note'"
    expect(await query(columns)).toEqual([{ name: "id" }])
    write("002_wrong", "ALTER TABLE note ADD words text;")
    expect(await run()).toEqual({ applied: ["002_wrong"], edited: [] })
  })

  test("names what was edited since it was applied", async () => {
    write("001_notes", notes)
    await run()
    write("001_notes", `${notes}-- a remark`)
    expect(await run()).toEqual({ applied: [], edited: ["001_notes"] })
  })

  test("two at once apply everything once", async () => {
    write("001_notes", notes)
    const results = await Promise.all([run(), run(), run()])
    expect(results.flatMap(({ applied }) => applied)).toEqual(["001_notes"])
  })

  test("one that Prisma booked as failed waits for a decision", async () => {
    await run()
    await query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '001_notes')",
    )
    await expect(run()).rejects.toThrow("The migration 001_notes failed earlier")
  })
})

test("the repository's own migrations apply to an empty database", async () => {
  const own = readMigrations()
  expect(await migrate(url(), own)).toEqual({ applied: own.map(({ name }) => name), edited: [] })
  expect(extensionsOf(own)).toEqual(["pg_trgm", "unaccent"])
  expect(await withClient(url(), (client) => hasRows(client, "Debate"))).toBe("empty")
})

test("a table is absent, empty or has rows", async () => {
  await query('CREATE TABLE "Mixed" (done boolean)')
  const state = (table: string, where?: string) =>
    withClient(url(), (client) => hasRows(client, table, where))
  expect(await state("Absent")).toBe("no table")
  expect(await state("Mixed")).toBe("empty")
  await query('INSERT INTO "Mixed" VALUES (false)')
  expect([await state("Mixed"), await state("Mixed", "done")]).toEqual(["rows", "empty"])
})
