import { useEffect, useRef } from "react"
import styles from "./selecting.module.css"

const KEYS: [keys: string, does: string][] = [
  ["a", "begin to select, while the focus is in the text"],
  ["← →", "the word before or after"],
  ["↑ ↓", "the sentence, then its neighbour"],
  ["Ctrl or Alt with ↑ ↓, Page Up, Page Down", "the paragraph, then its neighbour"],
  ["Shift with any of these", "select as far as there"],
  ["Enter", "on to what one can do with the words"],
  ["h", "highlight"],
  ["w", "write"],
  ["c", "copy with citation"],
  ["Esc", "leave"],
  ["?", "this list"],
]

/** The keys by which one selects without a mouse. */
export function Keys({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.keys} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">Selecting by keyboard</h2>
      <dl>
        {KEYS.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
