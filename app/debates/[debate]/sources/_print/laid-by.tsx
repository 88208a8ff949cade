"use client"

import { useEffect, useRef, useState } from "react"
import { takeHtml } from "../_reading/kept-html"

/** HTML that was laid by for the page under a token; the browser has it in the page and keeps it as it came. */
export function LaidBy({ token, className }: { token: string; className?: string }) {
  const box = useRef<HTMLDivElement>(null)
  const [html] = useState(() => (typeof window === "undefined" ? takeHtml(token) : ""))
  // Where the script alone asked for the page, the words were not in it.
  useEffect(() => {
    if (box.current!.childElementCount === 0) location.reload()
  }, [])
  return (
    <div
      ref={box}
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: made by text-html, which escapes what is not its own
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  )
}
