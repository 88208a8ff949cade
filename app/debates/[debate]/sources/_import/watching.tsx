"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"

const EVERY_MS = 1500

/** Looks again while a text is being read and the page is shown; the page stands anew when something has changed. */
export function Watching() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return null
}
