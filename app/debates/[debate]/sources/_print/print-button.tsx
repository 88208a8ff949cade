"use client"

import { useEffect, useState } from "react"

/** Opens what the browser prints with; without scripts says how one does it. */
export function PrintButton() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready)
    return (
      <noscript>
        <span>Print it, or save it as PDF, from the menu of your browser.</span>
      </noscript>
    )
  return (
    <button type="button" className="primary" onClick={() => print()}>
      Print or save as PDF
    </button>
  )
}
