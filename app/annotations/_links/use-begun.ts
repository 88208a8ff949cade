import { useMemo, useSyncExternalStore } from "react"
import { newKey } from "@/app/_drafts/draft"
import { useTalkPlace } from "../_talk/place"
import { type Begun, keepBegun, keptBegun, onBegun, readBegun, type WordsEnd } from "./begun"

export type Begin = {
  begun: Begun | null
  from: (end: Begun["from"]) => void
  /** null: other words are to be selected */
  to: (end: WordsEnd | null) => void
  change: (begun: Begun) => void
  leave: () => void
}

/** The link that has been begun on this device in the debate of this page; null for who is not signed in. */
export function useBegun(): Begin | null {
  const place = useTalkPlace()
  const { me = "", debate = "" } = place ?? {}
  const whose = useMemo(() => ({ me, debate }), [me, debate])
  const kept = useSyncExternalStore(
    onBegun,
    () => keptBegun(whose),
    () => null,
  )
  const begun = useMemo(() => readBegun(kept), [kept])
  if (!place) return null
  return {
    begun,
    from: (from) => keepBegun(whose, { from, to: null, kind: "SEE_ALSO", key: newKey(), tried: false }),
    to: (to) => begun && keepBegun(whose, { ...begun, to, key: newKey(), tried: false }),
    change: (next) => keepBegun(whose, next),
    leave: () => keepBegun(whose, null),
  }
}
