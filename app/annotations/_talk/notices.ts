/** What can be undone: a remark was removed, a link of it, or its thread was moved, which has this version since. */
export type Undoable =
  | { removed: string }
  | { unlinked: string; remark: string }
  | { moved: string; version: number }

/** What has just happened to a remark: said in words, or such that it can be undone. */
export type Notice = { words: string } | Undoable

let present: Notice | null = null
const listeners = new Set<() => void>()

/** Shows a notice in place of the one before; null takes it away. */
export function notify(notice: Notice | null): void {
  present = notice
  for (const listener of listeners) listener()
}

/** Tells a listener of every change; returns how to stop. */
export function onNotice(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The notice that is up now, for whoever begins to listen. */
export const presentNotice = (): Notice | null => present
