import pg from "pg"
import { afterAll, beforeAll } from "vitest"
import { aDebateInEveryTable } from "@/tests/support/every-table"

export type Values = Record<string, unknown>

const ids: Record<"before" | "ours" | "after", Record<string, string>> = { before: {}, ours: {}, after: {} }
let connection: pg.Client

/** An id that no row has, for a row added once more. */
export const ANOTHER = "00000000-0000-7000-8000-000000000000"

/**
 * Gives the tests of a file a debate in every table, and one before and one after it, whose ids are smaller and larger.
 * Returns the ids of their rows by table. After useDatabase.
 */
export function useEveryTable() {
  beforeAll(async () => {
    connection = new pg.Client({ connectionString: process.env.DATABASE_URL })
    await connection.connect()
    for (const name of ["before", "ours", "after"] as const) {
      ids[name] = await aDebateInEveryTable(connection, name)
    }
  })
  afterAll(() => connection.end())
  return ids
}

/** The rows of a query. */
export async function rowsOf<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await connection.query<T>(sql, values)).rows
}

/** The name of the rule that refuses a statement; "" where it is let through. Nothing of it stays. */
export async function refusal(sql: string, values: unknown[] = []): Promise<string> {
  await connection.query("BEGIN")
  try {
    await connection.query(sql, values)
    return ""
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.message
    throw error
  } finally {
    await connection.query("ROLLBACK")
  }
}

function ours(table: string): [where: string, id: string | undefined] {
  const by: Record<string, [string, string]> = {
    Debate: ["id", "Debate"],
    Edition: ["id", "Edition"],
    Block: ["editionId", "Edition"],
    GroupMember: ["seminarId", "Seminar"],
  }
  const [column, owner] = by[table] ?? ["debateId", "Debate"]
  return [`"${column}" = $1`, ids.ours[owner]]
}

/** How our rows of a table are refused other values; "=column" takes over that column. */
export function changed(table: string, values: Values): Promise<string> {
  const [where, id] = ours(table)
  const given = Object.entries(values).filter(([, value]) => !String(value).startsWith("="))
  const sets = Object.entries(values).map(([name, value]) => {
    const at = given.findIndex(([each]) => each === name)
    return `"${name}" = ${at < 0 ? `"${String(value).slice(1)}"` : `$${at + 2}`}`
  })
  return refusal(`UPDATE "${table}" SET ${sets} WHERE ${where}`, [id, ...given.map(([, value]) => value)])
}

/** How one of our rows is refused once more with other values: for tables whose rows are never changed. */
export function copied(table: string, values: Values): Promise<string> {
  const [where, id] = ours(table)
  const fields = "(jsonb_populate_record(x, $2::jsonb)).*"
  const sql = `INSERT INTO "${table}" SELECT ${fields} FROM "${table}" x WHERE ${where} LIMIT 1`
  return refusal(sql, [id, JSON.stringify(values)])
}
