"use client"

import { useRouter } from "next/navigation"
import { useEffect, useTransition } from "react"

const AFTER_MS = 1500

/** Looks again while a text is being read and the page is shown; the page stands anew when something has changed. */
export function Watching() {
  const router = useRouter()
  const [looking, startLooking] = useTransition()
  // One look waits for the one before it: a long text takes its time.
  useEffect(() => {
    if (looking) return
    const look = () => {
      if (!document.hidden) startLooking(() => router.refresh())
    }
    const timer = setInterval(look, AFTER_MS)
    return () => clearInterval(timer)
  }, [router, looking])
  return null
}
