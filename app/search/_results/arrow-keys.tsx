"use client"

import { useEffect } from "react"
import { SEARCH_FIELD } from "@/app/_ui/search-field"

// From the field down into what was found, and from one result to the next; before the first comes the field again.
function step(by: 1 | -1): boolean {
  const field = document.getElementById(SEARCH_FIELD)
  const stops = [field, ...document.querySelectorAll<HTMLElement>("[data-result]")]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? undefined : stops[at + by]
  next?.focus()
  return Boolean(next)
}

/** Lets the arrow keys go through the results. */
export function ArrowKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      if (event.key === "ArrowDown" && step(1)) event.preventDefault()
      if (event.key === "ArrowUp" && step(-1)) event.preventDefault()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
  return null
}
