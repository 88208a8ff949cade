"use client"

import { useEffect } from "react"
import { putBack } from "./putting-back"

/** Stands last in the page, so that all forms of it listen already: puts back what was typed before. The page comes to life as
 * one; a part that did so later would need one of its own. */
export function TypedEarly() {
  useEffect(() => {
    const { typedEarly, stopRemembering } = window
    if (!typedEarly) return
    stopRemembering?.()
    putBack(typedEarly)
    typedEarly.clear()
  }, [])
  return null
}
