/** What has just happened to a remark: said in words, or it was removed, or a link of it, which can be undone. */
export type Notice = { words: string } | { removed: string } | { unlinked: string; remark: string }

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

export const presentNotice = (): Notice | null => present
