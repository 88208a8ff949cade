"use client"

import { useRef, useState } from "react"
import type { WritingTags } from "@/lib/annotations/tags/view"

/** The words of a debate that one may tag with, asked for once one begins to; "failed" where they did not come, and asked for
 * again the next time. */
export function useVocabulary(debate: string) {
  const [given, setGiven] = useState<WritingTags | "failed" | null>(null)
  const asked = useRef(false)
  const ask = async () => {
    if (asked.current) return
    asked.current = true
    try {
      const answer = await fetch(`/annotations/tags?debate=${encodeURIComponent(debate)}`)
      if (!answer.ok) throw new Error(`${answer.status}`)
      setGiven((await answer.json()) as WritingTags)
    } catch {
      asked.current = false
      setGiven("failed")
    }
  }
  return { given, ask }
}
