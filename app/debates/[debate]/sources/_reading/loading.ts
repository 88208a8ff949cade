import type { SentSlice } from "./actions"
import { type Column, joined } from "./joining"

const AT_ONCE = 3
const REST_MS = 3000

// Of a page out of sight nothing is shown by and by.
const LONGEST_MS = 1000
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

type Listener = (urgent: boolean, shown: () => void) => void
type Load = (indexes: number[], ids: string[]) => Promise<SentSlice[] | null>

/** A slice that came after the page, with all its cards that have come. */
export type Come = Pick<SentSlice, "html" | "sum"> & Column

/** The slices that came after the page, by index, and how one asks for more. */
export type Loading = {
  /** the newest of a slice; undefined where it stands as the page brought it */
  at: (index: number) => Come | undefined
  /** says which cards of a slice the page brought */
  begin: (index: number, cards: Column) => unknown
  /** the listener is told whether somebody waits for what has come, or it may be shown by and by; it calls `shown` then */
  listen: (index: number, listener: Listener) => () => void
  /** asks for slices, and for those in which remarks stand; resolves when they have come, or cannot be had */
  want: (indexes: readonly number[], ids?: readonly string[]) => Promise<void>
  /** asks for slices that have come near, the last ones first; those that are far again before their turn are left out */
  wish: (near: readonly number[], far: readonly number[]) => void
  /** shows what has come for slices that might not change then, and may now */
  free: () => void
}

/**
 * Loads slices a few at a time, one request after the other, and goes on trying where no answer comes. A slice in which
 * words are selected keeps them until they are not: `mayChange` says so, and `free` looks again.
 * `replaced` is told where the slices can be had no more.
 */
export function loading(load: Load, mayChange: (index: number) => boolean, replaced: () => void): Loading {
  const come = new Map<number, Come>()
  const begun = new Map<number, Column>()
  const held = new Map<number, SentSlice>()
  const listeners = new Map<number, Set<Listener>>()
  const wanted = { indexes: new Set<number>(), ids: new Set<string>(), near: new Set<number>() }
  let running: Promise<void> | null = null

  /** Resolves when it stands on the page. */
  function put(slice: SentSlice, urgent: boolean): Promise<unknown> {
    if (!mayChange(slice.index)) {
      held.set(slice.index, slice)
      return Promise.resolve()
    }
    held.delete(slice.index)
    const { column, whole } = joined(come.get(slice.index) ?? begun.get(slice.index), slice)
    come.set(slice.index, { html: slice.html, sum: slice.sum, ...column })
    if (!whole) wanted.indexes.add(slice.index)
    const all = [...(listeners.get(slice.index) ?? [])]
    return Promise.all(all.map((listener) => new Promise<void>((shown) => listener(urgent, shown))))
  }
  function next() {
    const near = [...wanted.near].slice(-AT_ONCE)
    const indexes = near.length > 0 ? near : [...wanted.indexes].slice(0, AT_ONCE)
    const ids = [...wanted.ids].slice(0, 50)
    for (const index of indexes) {
      wanted.near.delete(index)
      wanted.indexes.delete(index)
    }
    for (const id of ids) wanted.ids.delete(id)
    return { indexes, ids }
  }
  async function run() {
    while (wanted.indexes.size + wanted.ids.size + wanted.near.size > 0) {
      const { indexes, ids } = next()
      try {
        const sent = await load(indexes, ids)
        if (!sent) return replaced()
        // One after the other, each once the one before stands: all at once would be one long task.
        for (const slice of sent) await Promise.race([put(slice, ids.length > 0), rest(LONGEST_MS)])
      } catch {
        for (const index of indexes) wanted.indexes.add(index)
        for (const id of ids) wanted.ids.add(id)
        await rest(REST_MS)
      }
    }
  }
  const go = () => {
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
  return {
    at: (index) => come.get(index),
    begin: (index, cards) => begun.set(index, cards),
    listen(index, listener) {
      const all = listeners.get(index) ?? new Set()
      listeners.set(index, all.add(listener))
      return () => all.delete(listener)
    },
    free() {
      if (held.size === 0) return
      for (const slice of [...held.values()]) void put(slice, true)
      // Of two parts that came meanwhile only the later was held.
      void go()
    },
    want(indexes, ids = []) {
      for (const index of indexes) wanted.indexes.add(index)
      for (const id of ids) wanted.ids.add(id)
      return go()
    },
    wish(near, far) {
      for (const index of far) wanted.near.delete(index)
      for (const index of near) wanted.near.add(index)
      void go()
    },
  }
}
