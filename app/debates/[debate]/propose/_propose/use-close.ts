import { type RefObject, useEffect, useState } from "react"
import type { ClaimLine } from "@/lib/claims/view"

const PAUSE = 400
const FEWEST_LETTERS = 12

/** The claims that say nearly what stands in the form now, looked up when one pauses; null while nothing was looked up. */
export function useClose(
  form: RefObject<HTMLFormElement | null>,
  path: string | undefined,
  answer: unknown,
): ClaimLine[] | null {
  const [close, setClose] = useState<ClaimLine[] | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is another one after each answer
  useEffect(() => {
    const element = form.current
    if (!element || !path) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let asked = ""
    const look = async () => {
      const data = new FormData(element)
      const statement = String(data.get("statement") ?? "").trim()
      const [question = ""] = String(data.get("stand") ?? "").split(" ")
      const query = new URLSearchParams({
        statement,
        question,
        voice: String(data.get("voiceId") ?? ""),
      }).toString()
      if (query === asked) return
      asked = query
      if (statement.length < FEWEST_LETTERS) return setClose(null)
      const answer = await fetch(`${path}?${query}`).catch(() => null)
      const found: ClaimLine[] | null = answer?.ok ? await answer.json().catch(() => null) : null
      if (query === asked) setClose(found)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(look, PAUSE)
    }
    element.addEventListener("input", wait)
    return () => {
      clearTimeout(timer)
      element.removeEventListener("input", wait)
    }
  }, [form, path, answer])
  return close
}
