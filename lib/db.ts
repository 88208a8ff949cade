import { AsyncLocalStorage } from "node:async_hooks"
import { appendFileSync } from "node:fs"
import { PrismaPg } from "@prisma/adapter-pg"
import { type Prisma, PrismaClient } from "@/lib/generated/prisma/client"

export type Db = Prisma.TransactionClient
type Open = { tx: Db; touched: Set<string> }

const open = new AsyncLocalStorage<Open>()
const kept = globalThis as { disputatioDb?: PrismaClient }

function connect(): PrismaClient {
  const url = process.env.DATABASE_URL
  if (!url) throw new Error("DATABASE_URL is not set: start through npm start, or name a database.")
  const adapter = new PrismaPg({ connectionString: url, max: Number(process.env.DATABASE_POOL ?? 10) })
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
 * Before the commit it raises the content version of each debate that was touched, once.
 */
export async function inTransaction<T>(work: (tx: Db) => Promise<T>, seconds = 10): Promise<T> {
  const outer = open.getStore()
  if (outer) return work(outer.tx)
  const run = async (tx: Db) => {
    const touched = new Set<string>()
    const result = await open.run({ tx, touched }, () => work(tx))
    const where = { id: { in: [...touched].sort() } }
    if (touched.size > 0) await tx.debate.updateMany({ where, data: { contentVersion: { increment: 1 } } })
    return result
  }
  return client().$transaction(run, { timeout: seconds * 1000, maxWait: 10_000 })
}

/** Notes that curated content of a debate changes in the open transaction: what is cached of it is stale. */
export function touch(debateId: string): void {
  open.getStore()?.touched.add(debateId)
}
