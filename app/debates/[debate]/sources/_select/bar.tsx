import { useLayoutEffect, useRef, useState } from "react"
import type { Act } from "./act"
import styles from "./bar.module.css"
import type { Chosen } from "./use-chosen"

type Props = { chosen: Chosen; acts: readonly Act[] }

const FIRST = 3

// So that a press does not take the selection away before it is used.
const hold = (event: React.PointerEvent) => event.preventDefault()

/** What one can do with the words selected, beside them; at the foot of a phone, clear of the system's own menu, where all
 * but the first three acts are folded. */
export function Bar({ chosen, acts }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const { box } = chosen
  const [first, rest] = [acts.slice(0, FIRST), acts.slice(FIRST)]
  // biome-ignore lint/correctness/useExhaustiveDependencies: the acts make its size
  useLayoutEffect(() => {
    const { style, offsetWidth, offsetHeight } = bar.current!
    const room = document.documentElement.clientWidth - offsetWidth - 8
    const below = box.bottom + 8
    const fits = below + offsetHeight < window.innerHeight
    style.setProperty("--x", `${Math.max(8, Math.min(box.left, room)) + window.scrollX}px`)
    style.setProperty("--y", `${(fits ? below : Math.max(8, box.top - offsetHeight - 8)) + window.scrollY}px`)
  }, [box, acts.length])
  return (
    <div
      ref={bar}
      className={styles.bar}
      role="toolbar"
      aria-label="Words selected"
      data-span={`${chosen.start}-${chosen.end}`}
      onPointerDown={hold}
    >
      {first.map((act) => (
        <ActButton key={act.name} act={act} />
      ))}
      {rest.length > 0 && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? "Less" : "More"}
        </button>
      )}
      <div className={styles.rest} data-open={open || undefined}>
        {rest.map((act) => (
          <ActButton key={act.name} act={act} />
        ))}
      </div>
    </div>
  )
}

/** Leads the focus to the first act of the bar, where there is one. */
export const toTheBar = (): void =>
  document.querySelector<HTMLElement>("[role=toolbar][data-span] :is(button, a)")?.focus()

function ActButton({ act }: { act: Act }) {
  const { name, aside, primary, busy } = act
  const look = primary ? "primary" : undefined
  if ("href" in act) {
    return (
      <a className="button" href={act.href}>
        {name}
      </a>
    )
  }
  return (
    <button type="button" className={look} onClick={act.run} aria-disabled={busy || undefined}>
      {name}
      {aside && <span className="meta"> {aside}</span>}
    </button>
  )
}
