import type { SentSlice } from "./actions"

const AT_ONCE = 8
const REST_MS = 3000

type Load = (indexes: number[], ids: string[]) => Promise<SentSlice[] | null>

/** The slices that came after the page, by index, and how one asks for more. */
export type Loading = {
  /** the newest of a slice; undefined where it stands as the page brought it */
  at: (index: number) => SentSlice | undefined
  listen: (index: number, listener: () => void) => () => void
  /** asks for slices, and for those in which remarks stand; resolves when they have come, or cannot be had */
  want: (indexes: readonly number[], ids?: readonly string[]) => Promise<void>
  /** shows what has come for slices that might not change then, and may now */
  free: () => void
}

/**
 * Loads slices a few at a time, one request after the other, and goes on trying where no answer comes. A slice in which
 * words are selected keeps them until they are not: `mayChange` says so, and `free` looks again.
 * `replaced` is told where the slices can be had no more.
 */
export function loading(load: Load, mayChange: (index: number) => boolean, replaced: () => void): Loading {
  const come = new Map<number, SentSlice>()
  const held = new Map<number, SentSlice>()
  const listeners = new Map<number, Set<() => void>>()
  const wanted = { indexes: new Set<number>(), ids: new Set<string>() }
  let running: Promise<void> | null = null

  function put(slice: SentSlice) {
    if (!mayChange(slice.index)) return void held.set(slice.index, slice)
    held.delete(slice.index)
    come.set(slice.index, slice)
    for (const listener of listeners.get(slice.index) ?? []) listener()
  }
  async function run() {
    while (wanted.indexes.size + wanted.ids.size > 0) {
      const indexes = [...wanted.indexes].slice(0, AT_ONCE)
      const ids = [...wanted.ids].slice(0, 50)
      for (const index of indexes) wanted.indexes.delete(index)
      for (const id of ids) wanted.ids.delete(id)
      try {
        const sent = await load(indexes, ids)
        if (!sent) return replaced()
        for (const slice of sent) put(slice)
      } catch {
        for (const index of indexes) wanted.indexes.add(index)
        for (const id of ids) wanted.ids.add(id)
        await new Promise((resolve) => setTimeout(resolve, REST_MS))
      }
    }
  }
  return {
    at: (index) => come.get(index),
    listen(index, listener) {
      const all = listeners.get(index) ?? new Set()
      listeners.set(index, all.add(listener))
      return () => all.delete(listener)
    },
    free() {
      for (const slice of [...held.values()]) put(slice)
    },
    want(indexes, ids = []) {
      for (const index of indexes) wanted.indexes.add(index)
      for (const id of ids) wanted.ids.add(id)
      running ??= run().finally(() => {
        running = null
      })
      return running
    },
  }
}
