"use client"

import { useSyncExternalStore } from "react"
import { useBegun } from "./use-begun"

const never = () => () => {}

/** Begins a link at the words of one's own remark; selecting the others needs scripts, so without them it is not there. */
export function BeginLink({ remark, said }: { remark: string; said: string }) {
  const begin = useBegun()
  const scripts = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!scripts || !begin) return null
  return (
    <button type="button" onClick={() => begin.from({ remark, said: said.slice(0, 200) })}>
      Link to other words
    </button>
  )
}
