"use client"

import { type RefObject, useEffect, useImperativeHandle, useState } from "react"
import type { Suggestion } from "@/lib/annotations/body/mentions/suggestions"
import styles from "./editor.module.css"
import type { Asking } from "./mention"

export type OffersKeys = { onKey: (event: KeyboardEvent) => boolean }

type Props = {
  id: string
  asking: Asking
  /** the address that answers with what may be mentioned; the words are added */
  source: string
  keys: RefObject<OffersKeys | null>
  /** tells which of the offers is the present one, by its id in the page */
  onPresent: (id: string | null) => void
}

const KINDS = { person: "person", claim: "claim", passage: "passage" }

function useOffers(source: string, words: string) {
  const [offers, setOffers] = useState<Suggestion[] | "failed" | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const ask = async () => {
      const answer = await fetch(`${source}&words=${encodeURIComponent(words)}`, { signal: stop.signal })
      setOffers(answer.ok ? ((await answer.json()) as Suggestion[]) : "failed")
    }
    const timer = setTimeout(() => ask().catch(() => !stop.signal.aborted && setOffers("failed")), 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [source, words])
  return offers
}

/** What one may mention, below the words: chosen by the arrows and Enter, or by a click. */
export function Offers({ id, asking, source, keys, onPresent }: Props) {
  const offers = useOffers(source, asking.words)
  const [at, setAt] = useState(0)
  const list = Array.isArray(offers) ? offers : []
  const present = list[Math.min(at, list.length - 1)]
  const idOf = (offer: Suggestion) => `${id}-${offer.kind}-${offer.id}`

  useEffect(() => {
    onPresent(present ? `${id}-${present.kind}-${present.id}` : null)
    if (present)
      document.getElementById(`${id}-${present.kind}-${present.id}`)?.scrollIntoView({ block: "nearest" })
    return () => onPresent(null)
  }, [present, id, onPresent])

  useImperativeHandle(keys, () => ({
    onKey: ({ key }) => {
      if (list.length === 0) return false
      if (key === "ArrowDown") setAt((Math.min(at, list.length - 1) + 1) % list.length)
      else if (key === "ArrowUp") setAt((Math.min(at, list.length - 1) - 1 + list.length) % list.length)
      else if ((key === "Enter" || key === "Tab") && present) asking.pick(present)
      else return false
      return true
    },
  }))

  if (offers === "failed")
    return (
      <p className="meta" role="status">
        The list did not come. Go on writing, or try again.
      </p>
    )
  if (offers && list.length === 0)
    return (
      <p className="meta" role="status">
        Nothing here is called “{asking.words}”.
      </p>
    )
  return (
    <>
      <p className="sr" role="status">
        {offers ? `${list.length} to choose from, by the arrow keys and Enter.` : ""}
      </p>
      <div role="listbox" id={id} aria-label="What to mention" className={styles.offers}>
        {list.map((offer) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the words; aria-activedescendant names the option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard where the focus is
          <div
            key={idOf(offer)}
            id={idOf(offer)}
            role="option"
            aria-selected={offer === present}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => asking.pick(offer)}
          >
            <span>{offer.label}</span> <small>{KINDS[offer.kind]}</small>
            {offer.kind !== "person" && <p>{offer.detail}</p>}
          </div>
        ))}
      </div>
    </>
  )
}
