import type { Actor } from "@/lib/actor"
import type { Cards } from "./body/cards"
import { type RemarkRow, threadsOf } from "./rows"
import type { TalkView } from "./view"

/** A thread that one may see something of: its first remark, what it is about, how many remarks one may see, whether
 * the remark is in it at which a link arrives, and whether it is pinned. */
export type ThreadCount = {
  root: string
  target: string
  remarks: number
  wanted: boolean
  pinned: boolean
}

type Page = { shown: ThreadCount[]; earlier: TalkView["earlier"] }

/** Of the threads about one thing, oldest first, the last `most` that began before `before`; more, where the one that is
 * wanted began earlier. The pinned ones stand before them, on the last page. */
export function pageOf(threads: readonly ThreadCount[], most: number, before?: string): Page {
  const pinned = before ? [] : threads.filter((thread) => thread.pinned)
  const until = threads.filter((thread) => !thread.pinned && (!before || thread.root < before))
  const wanted = until.findIndex((thread) => thread.wanted)
  const from = Math.max(0, until.length - most)
  const shown = until.slice(wanted >= 0 ? Math.min(wanted, from) : from)
  const left = until.length - shown.length
  return {
    shown: [...pinned, ...shown],
    earlier: left > 0 ? { count: left, before: shown[0]!.root } : null,
  }
}

/** The talk about each thing, by its id, from the rows of the threads that are shown. */
export function talksOf(
  actor: Actor,
  pages: ReadonlyMap<string, Page>,
  rows: readonly RemarkRow[],
  cards: Cards,
): Map<string, TalkView> {
  const threads = new Map(threadsOf(actor, rows).map((thread) => [thread.id, thread]))
  return new Map(
    [...pages].map(([target, { shown, earlier }]) => [
      target,
      {
        threads: shown.flatMap(({ root }) => threads.get(root) ?? []),
        count: shown.reduce((sum, { remarks }) => sum + remarks, 0),
        earlier,
        cards,
      },
    ]),
  )
}
