import { type ReactNode, useLayoutEffect, useRef } from "react"
import styles from "./selecting.module.css"
import type { Chosen } from "./use-chosen"

type Props = { chosen: Chosen; children: ReactNode; onCopy: () => void }

// So that a press does not take the selection away before it is used.
const hold = (event: React.PointerEvent) => event.preventDefault()

/** What one can do with the words selected, beside them; at the foot of a phone, clear of the system's own menu. */
export function Bar({ chosen, children, onCopy }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const { box } = chosen
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight } = bar.current!
    const room = document.documentElement.clientWidth - offsetWidth - 8
    const below = box.bottom + 8
    const fits = below + offsetHeight < window.innerHeight
    style.setProperty("--x", `${Math.max(8, Math.min(box.left, room)) + window.scrollX}px`)
    style.setProperty("--y", `${(fits ? below : Math.max(8, box.top - offsetHeight - 8)) + window.scrollY}px`)
  }, [box])
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label="Words selected"
      data-span={`${chosen.start}-${chosen.end}`}
      onPointerDown={hold}
    >
      {children}
      <button type="button" onClick={onCopy}>
        Copy with citation
      </button>
    </div>
  )
}
