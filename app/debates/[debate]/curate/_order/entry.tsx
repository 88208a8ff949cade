import type { KeyboardEvent } from "react"
import { useEffect, useState } from "react"
import type { Item } from "./ordered"
import styles from "./ordered.module.css"
import type { Dragging } from "./use-dragging"

type Props = {
  item: Item
  index: number
  of: number
  dragging: Dragging
  /** one step earlier or later */
  onStep: (by: 1 | -1) => void
}

/** An entry of an ordered list: its handle (with scripts), its line, and the two buttons that move it a step. */
export function Entry({ item: { id, name, line }, index, of, dragging, onStep }: Props) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!by) return
    event.preventDefault()
    onStep(by as 1 | -1)
  }
  return (
    <li data-id={id} {...dragging.entry}>
      {ready && of > 1 && (
        <button
          type="button"
          className={styles.handle}
          data-part="handle"
          aria-label={`Move ${name}: arrow up, arrow down`}
          onKeyDown={keys}
          {...dragging.handle}
        >
          <span aria-hidden="true">⠿</span>
        </button>
      )}
      <div className={styles.line}>{line}</div>
      {of > 1 && (
        <span className={styles.steps}>
          <Step id={id} name={name} way="earlier" off={index === 0} />
          <Step id={id} name={name} way="later" off={index === of - 1} />
        </span>
      )}
    </li>
  )
}

type StepProps = { id: string; name: string; way: "earlier" | "later"; off: boolean }

function Step({ id, name, way, off }: StepProps) {
  return (
    <button type="submit" name="move" value={`${id} ${way}`} disabled={off} data-part={way}>
      {way === "earlier" ? "Earlier" : "Later"}
      <span className="sr"> ({name})</span>
    </button>
  )
}
