import { createHash } from "node:crypto"
import { client } from "@/lib/db"
import { AppError } from "@/lib/errors"

// Addresses of people who have no account here are not kept in clear.
const kept = (key: string) => createHash("sha256").update(key).digest("hex")

function refusal(secondsLeft: number): AppError {
  const minutes = Math.max(1, Math.ceil(secondsLeft / 60))
  return new AppError(
    "rate_limited",
    `Too many attempts. Try again in ${minutes === 1 ? "1 minute" : `${minutes} minutes`}.`,
  )
}

// Few at a time, so that nobody waits for it; those that another process is removing are left to it.
async function sweep(): Promise<void> {
  await client().$executeRaw`
    DELETE FROM "Attempt" WHERE "key" IN
      (SELECT "key" FROM "Attempt" WHERE "endsAt" <= now() ORDER BY "endsAt" LIMIT 10 FOR UPDATE SKIP LOCKED)`
}

/**
 * Counts an attempt; past `most` of them within `seconds` of the first, throws `rate_limited`. All processes count
 * together, in the database, apart from the caller's transaction: a rollback does not undo it.
 */
export async function limitAttempts(key: string, most: number, seconds: number): Promise<void> {
  const [row] = await client().$queryRaw<{ count: number; left: number }[]>`
    INSERT INTO "Attempt" AS kept ("key", "count", "endsAt")
    VALUES (${kept(key)}, 1, now() + make_interval(secs => ${seconds}))
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN kept."endsAt" <= now() THEN 1 ELSE LEAST(kept."count", ${most}::int) + 1 END,
      "endsAt" = CASE WHEN kept."endsAt" <= now() THEN excluded."endsAt" ELSE kept."endsAt" END
    RETURNING "count", EXTRACT(EPOCH FROM "endsAt" - now())::float8 AS "left"`
  if (row!.count > most) throw refusal(row!.left)
  if (row!.count === 1) await sweep()
}

/** Forgets the attempts counted under a key: whoever proved to be the right person begins anew. */
export async function forgetAttempts(key: string): Promise<void> {
  await client().attempt.deleteMany({ where: { key: kept(key) } })
}
