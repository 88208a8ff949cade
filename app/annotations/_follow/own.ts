import { cache } from "react"
import { currentActor } from "@/app/_web/session"
import { type OwnFollows, ownFollows } from "@/lib/annotations/follows/queries"

/** What whoever makes this request follows; looked up once in it. */
export const followsHere = cache(async () => ownFollows(await currentActor()))

/** The threads among it, by their first remark. */
export function threadsIn(follows: OwnFollows): Record<string, boolean> {
  const threads = [...follows].filter(([key]) => key.startsWith("thread "))
  return Object.fromEntries(threads.map(([key, following]) => [key.slice("thread ".length), following]))
}
