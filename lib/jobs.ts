import { announce } from "@/lib/announcements"
import { client, type Db, noteRecorded } from "@/lib/db"
import type { Job, Prisma } from "@/lib/generated/prisma/client"
import { newId } from "@/lib/ids"

export type { Job } from "@/lib/generated/prisma/client"

const LEASE_SECONDS = 60
const MOST_ATTEMPTS = 5
const LONGEST_REST_SECONDS = 300

/** Asks in the open transaction for work that outlives the request. Two jobs of one key are one, until it has ended.
 * Returns the job's id. */
export async function enqueue(tx: Db, kind: string, payload: Prisma.InputJsonObject, key?: string) {
  const id = newId()
  noteRecorded()
  if (key)
    await tx.job.deleteMany({
      where: { dedupeKey: key, OR: [{ doneAt: { not: null } }, { failedAt: { not: null } }] },
    })
  const { count } = await tx.job.createMany({
    data: [{ id, kind, payload, dedupeKey: key ?? null }],
    skipDuplicates: true,
  })
  return count > 0 ? id : (await tx.job.findUniqueOrThrow({ where: { dedupeKey: key! } })).id
}

/** Ends all leases: for the one worker that begins, since whoever held them is gone. */
export async function endLeases(): Promise<void> {
  const undone = { doneAt: null, failedAt: null, lockedUntil: { not: null } }
  await client().job.updateMany({ where: undone, data: { lockedUntil: null } })
}

/** The next job that is due, leased to the caller for a minute; null if none is. */
export async function takeJob(): Promise<Job | null> {
  const rows = await client().$queryRaw<{ id: string }[]>`
    UPDATE "Job" SET "lockedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}), "attempts" = "attempts" + 1
    WHERE "id" = (
      SELECT "id" FROM "Job"
      WHERE "doneAt" IS NULL AND "failedAt" IS NULL AND "runAt" <= now()
        AND ("lockedUntil" IS NULL OR "lockedUntil" < now())
      ORDER BY "runAt", "id" FOR UPDATE SKIP LOCKED LIMIT 1)
    RETURNING "id"`
  return rows[0] ? client().job.findUniqueOrThrow({ where: { id: rows[0].id } }) : null
}

/** Keeps a job for another minute while it is worked on. */
export async function renewLease(id: string): Promise<void> {
  await client().$executeRaw`
    UPDATE "Job" SET "lockedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}) WHERE "id" = ${id}::uuid`
}

/** Marks a job as done. */
export async function finishJob(id: string): Promise<void> {
  await client().job.update({
    where: { id },
    data: { doneAt: new Date(), lockedUntil: null, lastError: null },
  })
  announce()
}

/** Gives back a job that was stopped on the way, for whoever comes next; stopping is no failure. */
export async function giveBack({ id, attempts }: Pick<Job, "id" | "attempts">): Promise<void> {
  await client().job.update({ where: { id }, data: { lockedUntil: null, attempts: attempts - 1 } })
}

/** Puts a job that failed back for a later try, after longer and longer rests; after five tries it has failed for good.
 * Returns whether it has. */
export async function putBack(job: Pick<Job, "id" | "attempts">, error: unknown): Promise<boolean> {
  const forGood = job.attempts >= MOST_ATTEMPTS
  const rest = Math.min(LONGEST_REST_SECONDS, 2 ** job.attempts) * 1000
  await client().job.update({
    where: { id: job.id },
    data: {
      lastError: error instanceof Error ? error.message : String(error),
      lockedUntil: null,
      runAt: new Date(Date.now() + rest),
      failedAt: forGood ? new Date() : null,
    },
  })
  return forGood
}
