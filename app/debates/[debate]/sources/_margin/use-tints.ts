import { useEffect, useRef } from "react"
import { keyAround, keysUnder, textHere } from "./on-page"
import { tintNotes } from "./tinting"

/** Tints the words of the active thread; of a card that is pointed at its words, of words that are pointed at their cards. */
export function useTints(active: string | null): void {
  const tints = useRef<ReturnType<typeof tintNotes>>(null)
  useEffect(() => {
    const text = textHere()
    if (!text) return
    tints.current = tintNotes()
    let over = ""
    const point = ({ target, type }: PointerEvent) => {
      const place = type === "pointerleave" || !(target instanceof Element) ? null : target
      const card = place && keyAround(place)
      const sign = place?.closest('a[id^="m-"]') ?? null
      const cards = place ? keysUnder(place) : []
      const words = card ? [card] : sign ? cards : []
      const seen = `${words} ${cards}`
      if (seen === over) return
      over = seen
      tints.current!.tint({ words, cards })
    }
    text.addEventListener("pointerover", point)
    text.addEventListener("pointerleave", point)
    return () => {
      tints.current!.stop()
      text.removeEventListener("pointerover", point)
      text.removeEventListener("pointerleave", point)
    }
  }, [])
  useEffect(() => tints.current?.tint({ active }), [active])
}
