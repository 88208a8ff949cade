"use client"

import { useEffect } from "react"
import { LEGEND_COOKIE } from "./legend-cookie"

/** Remembers in this browser that the legend has been shown, so that it stays folded from the next visit on. */
export function FoldNextTime() {
  useEffect(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
    document.cookie = `${LEGEND_COOKIE}=folded; path=/debates; max-age=34560000; samesite=lax`
  }, [])
  return null
}
