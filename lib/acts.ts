import { AsyncLocalStorage } from "node:async_hooks"
import { newId } from "@/lib/ids"

/** What several writes are to whoever does them. */
export type ActKind =
  | "claim-merged"
  | "claim-split"
  | "claim-cited"
  | "claim-uncited"
  | "question-merged"
  | "question-split"
  | "position-merged"
  | "put-in-order"
  | "pack-imported"
  | "undone"

type Act = { id: string; as: ActKind; begun: boolean }

const open = new AsyncLocalStorage<Act>()

/** Runs writes that are one act, to be read and undone as one step; within an act that is open they belong to that. Returns what
 * `work` returns, and the id of the act. */
export async function asOneAct<T>(as: ActKind, work: () => Promise<T>): Promise<{ act: string; done: T }> {
  const outer = open.getStore()
  if (outer) return { act: outer.id, done: await work() }
  const act = { id: newId(), as, begun: false }
  return { act: act.id, done: await open.run(act, work) }
}

/** What the event that is written now says of the act that is open; the first that tells of a `write` leads it. */
export function actOfEvent(write: boolean): { act?: string; as?: ActKind; leads?: true } {
  const act = open.getStore()
  if (!act) return {}
  const leads = write && !act.begun
  if (leads) act.begun = true
  return { act: act.id, as: act.as, ...(leads && { leads }) }
}
