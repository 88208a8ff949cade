import { limitAttempts } from "@/lib/limits"

/** The time, in seconds, in which attempts at the doors are counted together. */
export const QUARTER_OF_AN_HOUR = 15 * 60

/** How often one account's password may be tried in that time, and how often one client may try at one door: a whole
 * seminar may share a client's address. */
export const MOST_PASSWORDS = 10
const MOST_FROM_ONE_CLIENT = 100

/** Counts an attempt at a door by the client's address, where that is known; `rate_limited` past the limit. */
export async function limitFrom(door: string, client: string | null | undefined): Promise<void> {
  if (client) await limitAttempts(`${door} from ${client}`, MOST_FROM_ONE_CLIENT, QUARTER_OF_AN_HOUR)
}
