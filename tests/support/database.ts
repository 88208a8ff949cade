import { randomBytes } from "node:crypto"
import pg from "pg"
import { afterAll, beforeAll } from "vitest"
import { client } from "@/lib/db"

const server = () => {
  const url = process.env.TEST_DATABASE_URL
  if (!url) throw new Error("These tests need a PostgreSQL server: run them through npm test.")
  return url
}

async function onServer(sql: string) {
  const connection = new pg.Client({ connectionString: server() })
  await connection.connect()
  try {
    await connection.query(sql)
  } finally {
    await connection.end()
  }
}

/** Gives the tests of a file a migrated database of their own, and takes it away after them. */
export function useDatabase(): void {
  const name = `test_${randomBytes(6).toString("hex")}`
  beforeAll(async () => {
    await onServer(`CREATE DATABASE ${name} TEMPLATE template_disputatio`)
    const url = new URL(server())
    url.pathname = `/${name}`
    process.env.DATABASE_URL = url.href
  })
  afterAll(async () => {
    await client().$disconnect()
    await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
  })
}
