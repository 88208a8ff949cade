"use client"

import { useEffect } from "react"

const WAYS: Record<string, string> = { ArrowLeft: "prev", ArrowRight: "next" }
const TYPED_IN = "input, textarea, select, summary, [contenteditable]"

/** The arrow keys go a step back and on, by the page's own links. */
export function Arrows() {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const way = WAYS[event.key]
      const within = event.target instanceof Element && event.target.closest(TYPED_IN)
      if (!way || within || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      document.querySelector<HTMLAnchorElement>(`main a[rel="${way}"]`)?.click()
    }
    addEventListener("keydown", pressed)
    return () => removeEventListener("keydown", pressed)
  }, [])
  return null
}
