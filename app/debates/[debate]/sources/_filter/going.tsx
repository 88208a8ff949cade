"use client"

import { useRouter } from "next/navigation"
import { type ReactNode, useEffect, useLayoutEffect, useRef, useTransition } from "react"
import { onTaken } from "@/app/_live/instead"
import { gathered } from "@/app/_live/refreshing"
import styles from "./filter.module.css"
import { type Place, paragraphNow, placeNow, putBack } from "./place"

type Props = {
  here: string
  /** what is asked for now, as an address from its question mark on */
  query: string
  /** the text is long, or much is said in it: the page is loaded anew, and not at each choice */
  heavy: boolean
  children: ReactNode
}

/** What a form asks for, as an address from its question mark on. */
function queryOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(([name, value]) => name !== "colour" || value !== "kind")
  return `?${new URLSearchParams(fields.map(([name, value]) => [name, String(value)]))}`
}

const sorted = (query: string) => [...new URLSearchParams(query)].map(String).sort().join("&")
// Counts are worked out from all that is said in the text: not for each reader at each remark.
const BETWEEN_MS = 5000
const isPlain = (event: MouseEvent) =>
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button)

/** Where scripts run, a choice in the form within shows at once what it asks for, as do links marked data-ask, and the text
 * stays where one reads. */
export function Going({ here, query, heavy, children }: Props) {
  const router = useRouter()
  const [going, startGoing] = useTransition()
  const box = useRef<HTMLDivElement>(null)
  const place = useRef<Place | null>(null)

  useEffect(() => {
    const within = box.current!
    const go = (address: string) => {
      if (heavy) return location.assign(`${address}${paragraphNow()}`)
      place.current = placeNow()
      startGoing(() => router.replace(address, { scroll: false }))
    }
    const summary = () => within.querySelector("summary")!
    const close = () => {
      within.querySelector("details")!.open = false
      summary().focus({ preventScroll: true })
    }
    const onChange = ({ target }: Event) => {
      if (!heavy && target instanceof HTMLInputElement && target.name !== "")
        go(`${here}${queryOf(target.form!)}`)
    }
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault()
      const asking = queryOf(event.target as HTMLFormElement)
      if (sorted(asking) !== sorted(query)) go(`${here}${asking}`)
      close()
    }
    const onClick = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-ask]")
      if (!link || !isPlain(event)) return
      event.preventDefault()
      // The link goes with what it asks to leave out.
      summary().focus({ preventScroll: true })
      go(link.href)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && within.querySelector("details[open]")) close()
    }
    const stop = new AbortController()
    const { signal } = stop
    within.addEventListener("change", onChange, { signal })
    within.addEventListener("submit", onSubmit, { signal })
    within.addEventListener("click", onClick, { signal })
    within.addEventListener("keydown", onKey, { signal })
    return () => stop.abort()
  }, [here, query, heavy, router])

  // What is said meanwhile counts when one looks: the page is rendered anew while the fold is open, or once it is.
  useEffect(() => {
    const fold = box.current!.querySelector("details")!
    let stale = false
    const renew = () => {
      if (!stale || !fold.open) return
      stale = false
      startGoing(() => router.refresh())
    }
    const { wish, stop } = gathered(renew, BETWEEN_MS)
    const end = onTaken(() => {
      stale = true
      if (fold.open) wish()
    })
    fold.addEventListener("toggle", wish)
    return () => {
      stop()
      end()
      fold.removeEventListener("toggle", wish)
    }
  }, [router])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer puts the text back once
  useLayoutEffect(() => {
    if (place.current) putBack(place.current)
    place.current = null
  }, [query])

  // What was asked for by a link, or cannot be asked for, stands in the form as it is.
  useEffect(() => {
    const form = box.current!.querySelector("form")!
    if (!heavy && !going && sorted(queryOf(form)) !== sorted(query)) form.reset()
  }, [going, heavy, query])

  return (
    <div ref={box} className={styles.going} aria-busy={going}>
      {children}
    </div>
  )
}
