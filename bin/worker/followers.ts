import { writeNotices } from "@/lib/annotations/inbox/commands"
import type { FeedEvent } from "@/lib/feed"
import { indexEvents } from "@/lib/search/commands"

/** What goes on with the events of the feed, in their order, at a pace of its own; what it does twice it does once. */
export type Follower = { name: string; follow: (events: FeedEvent[]) => Promise<unknown> }

/** All that follows the feed. A new one begins with the first event there ever was, unless its migration
 * notes a later place. */
export const followers: Follower[] = [
  { name: "search", follow: indexEvents },
  { name: "notices", follow: writeNotices },
]
