import { type Cursor, endOfFeed, placeAt } from "@/lib/feed"
import { unseal } from "./seal"

const OLD_MS = 10 * 60 * 1000

/** From where a reader goes on; `anew`: too much may have happened since, so it must look at everything again. */
export type From = { from: Cursor; anew: boolean }

/**
 * Where to begin: after the place that a reader was given (`after`), or with what was committed since its page was made
 * (`since`, milliseconds), or now. A place that is older than ten minutes or is none begins now, with a look at everything.
 */
export async function beginningOf(after: string | null, since: string | null): Promise<From> {
  if (after) {
    const from = unseal(after)
    return from ? { from, anew: false } : { from: await endOfFeed(), anew: true }
  }
  if (!since) return { from: await endOfFeed(), anew: false }
  const age = Date.now() - Number(since)
  if (age >= 0 && age < OLD_MS) return { from: await placeAt(new Date(Number(since))), anew: false }
  return { from: await endOfFeed(), anew: true }
}
