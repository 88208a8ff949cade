import { AsyncLocalStorage } from "node:async_hooks"
import { appendFileSync } from "node:fs"
import { PrismaPg } from "@prisma/adapter-pg"
import { announce } from "@/lib/announcements"
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client"

export type Db = Prisma.TransactionClient
type Marks = { touched: Set<string>; recorded: boolean }
type Open = { tx: Db; marks: Marks }

const open = new AsyncLocalStorage<Open>()
const kept = globalThis as { disputatioDb?: PrismaClient }

// One reads for minutes between two pages; connections made anew cost the next page sixty milliseconds. What stands
// between often forgets those that were silent for six minutes.
const KEPT_MS = 5 * 60 * 1000

function connect(): PrismaClient {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error("DATABASE_URL is not set: start through npm start, or name a database.")
  const max = Number(process.env.DATABASE_POOL ?? 10)
  const adapter = new PrismaPg({ connectionString: url, max, idleTimeoutMillis: KEPT_MS })
  const log = process.env.DISPUTATIO_QUERY_LOG
  if (!log) return new PrismaClient({ adapter })
  const counted = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] })
  counted.$on("query", (query) => appendFileSync(log, `${JSON.stringify(query.query)}\n`))
  return counted
}

/** The pool, made at first use and kept over reloads in development. */
export function client(): PrismaClient {
  kept.disputatioDb ??= connect()
  return kept.disputatioDb
}

/** The transaction that is open here, or the pool. For reads. */
export function db(): Db {
  return open.getStore()?.tx ?? client()
}

/**
 * Runs `work` in one transaction, or in the one already open, so that an import is whole or not at all.
 * Before the commit it raises the content version of each debate that was touched, once; after it, what was recorded
 * is announced.
 */
export async function inTransaction<T>(work: (tx: Db) => Promise<T>, seconds = 10): Promise<T> {
  const outer = open.getStore()
  if (outer) return work(outer.tx)
  const marks: Marks = { touched: new Set(), recorded: false }
  const run = async (tx: Db) => {
    const result = await open.run({ tx, marks }, () => work(tx))
    const where = { id: { in: [...marks.touched].sort() } }
    if (marks.touched.size > 0)
      await tx.debate.updateMany({ where, data: { contentVersion: { increment: 1 } } })
    return result
  }
  const result = await client().$transaction(run, { timeout: seconds * 1000, maxWait: 10_000 })
  if (marks.recorded) announce()
  return result
}

/**
 * Runs one statement that writes rows together with their event: a transaction by itself costs three round trips less. In
 * the open transaction if there is one.
 */
export async function inOneStatement<T>(write: (tx: Db) => Promise<T>): Promise<T> {
  if (open.getStore()) {
    noteRecorded()
    return write(db())
  }
  const result = await write(client())
  announce()
  return result
}

/** Notes that curated content of a debate changes in the open transaction: what is cached of it is stale. */
export function touch(debateId: string): void {
  open.getStore()?.marks.touched.add(debateId)
}

/** Notes that the open transaction writes an event, which is announced once it is committed. */
export function noteRecorded(): void {
  const store = open.getStore()
  if (store) store.marks.recorded = true
}
