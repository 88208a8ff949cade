"use client"

import { useEffect } from "react"

function arrive() {
  const id = decodeURIComponent(location.hash.slice(1))
  if (!id.startsWith("remark-")) return
  const remark = document.getElementById(id)
  const folds = remark ? document.querySelectorAll("details:not([open])") : []
  const closed = [...folds].filter((fold) => fold.contains(remark))
  for (const fold of closed) fold.setAttribute("open", "")
  if (closed.length > 0) remark?.scrollIntoView()
}

/** Unfolds what hides the remark that the address names. */
export function ArriveAtRemark() {
  useEffect(() => {
    arrive()
    addEventListener("hashchange", arrive)
    return () => removeEventListener("hashchange", arrive)
  }, [])
  return null
}
