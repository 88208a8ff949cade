"use client"

import { useEffect, useState } from "react"

/** Opens the browser's dialogue for printing; stands only where scripts run. */
export function PrintButton() {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <button type="button" className="primary" onClick={() => window.print()}>
      Print or save as PDF
    </button>
  )
}
