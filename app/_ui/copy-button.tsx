"use client"

import { useEffect, useState } from "react"

/** Copies a text; stands only where scripts run and the clipboard is open to them. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<"absent" | "ready" | "copied">("absent")
  useEffect(() => setState(navigator.clipboard ? "ready" : "absent"), [])
  if (state === "absent") return null
  const copy = () => navigator.clipboard.writeText(text).then(() => setState("copied"))
  return (
    <button type="button" onClick={copy} aria-label={`Copy ${label}`}>
      <span role="status">{state === "copied" ? "Copied" : "Copy"}</span>
    </button>
  )
}
