import { useEffect, useRef } from "react"
import { layCards } from "./laying"
import { onWidth, textHere, wide } from "./on-page"

/** Lays the cards beside their words while the window is wide enough for a column of them. `laid`: the class of the text
 * meanwhile. */
export function useLaidCards(active: string | null, laid: string): void {
  const layout = useRef<ReturnType<typeof layCards> | null>(null)
  const now = useRef(active)
  now.current = active
  useEffect(() => {
    const text = textHere()
    if (!text) return
    const begin = () => {
      layout.current?.stop()
      layout.current = wide() ? layCards(text) : null
      layout.current?.activate(now.current)
      text.classList.toggle(laid, wide())
    }
    begin()
    const end = onWidth(begin)
    return () => {
      end()
      layout.current?.stop()
      layout.current = null
      text.classList.remove(laid)
    }
  }, [laid])
  useEffect(() => layout.current?.activate(active), [active])
}
