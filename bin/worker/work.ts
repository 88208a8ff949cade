import { keepCursor, keptCursor } from "@/lib/feed-cursors"
import { follow } from "@/lib/follow"
import type { Follower } from "./followers"

/**
 * Has each follower go on from where it was, side by side, until the signal. One that fails says why and tries the same
 * events again, after longer and longer rests; the others go on meanwhile. Says when all have come to the end at first.
 */
export async function work(followers: readonly Follower[], signal: AbortSignal): Promise<void> {
  const behind = new Set(followers)
  const came = (follower: Follower) => {
    if (behind.delete(follower) && behind.size === 0) console.log("The worker is up to date.")
  }
  await Promise.all(followers.map((follower) => goOn(follower, () => came(follower), signal)))
}

async function goOn(follower: Follower, upToDate: () => void, signal: AbortSignal): Promise<void> {
  const { name } = follower
  const trouble = (error: unknown) =>
    console.error(`The follower "${name}" tries again: ${error instanceof Error ? error.message : error}`)
  await follow({
    from: await keptCursor(name),
    take: async (events) => {
      await follower.follow(events)
      await keepCursor(name, events.at(-1)!.cursor)
    },
    upToDate,
    trouble,
    signal,
  })
}
