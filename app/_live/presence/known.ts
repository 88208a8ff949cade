import { useSyncExternalStore } from "react"
import type { Here } from "@/lib/annotations/presence/view"

let known: Here = {}
const hearers = new Set<() => void>()

/** Keeps who was last told to read what one reads oneself. */
export function keepHere(here: Here): void {
  known = here
  for (const hear of hearers) hear()
}

function follow(hear: () => void): () => void {
  hearers.add(hear)
  return () => hearers.delete(hear)
}

/** Who else reads a source now, as last told; undefined while that is not known. */
export function useHere(source: string): Here[string] | undefined {
  return useSyncExternalStore(
    follow,
    () => known[source],
    () => undefined,
  )
}
