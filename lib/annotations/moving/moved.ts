import type { Audience } from "../policy"

/** The verb of the event that tells of a thread and of all that went along with it. */
export const MOVED = "annotation.thread-moved"

/** Of a thread that was moved, each reply that went along, with its version after that. */
export type Along = Record<string, number>

/** What a revision keeps of a remark's circle; of the first remark of a thread that was moved, what went along. Where
 * `withId` is absent there were no one-to-one talks yet. */
export type Before = Pick<Audience, "visibility" | "seminarId"> & { withId?: string | null; replies?: Along }

/** The circle that a revision tells of. */
export const circleBefore = ({ visibility, seminarId, withId = null }: Before): Audience => ({
  visibility,
  seminarId,
  withId,
})

type Told = { verb?: string; data?: unknown }

/** The replies that an event of the feed moved with their thread, with their versions after it; none for other events. */
export function repliesMoved({ verb, data }: Told): [id: string, version: number][] {
  return verb === MOVED ? Object.entries((data as { replies: Along }).replies) : []
}
