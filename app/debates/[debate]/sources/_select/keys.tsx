import { useEffect, useRef, useState } from "react"
import { letLettersAct, lettersAct } from "@/app/_ui/letters"
import type { Act } from "./act"
import styles from "./keys.module.css"

type Line = [keys: string, does: string]

const PAGE: Line[] = [
  ["n, p", "in the text: the next annotation, the one before"],
  ["a", "in the text: begin to select"],
  ["/", "search this debate"],
  ["?", "this list"],
]

const SELECTING: Line[] = [
  ["← →", "the word before or after"],
  ["↑ ↓", "the sentence, then its neighbour"],
  ["Ctrl or Alt with ↑ ↓, Page Up, Page Down", "the paragraph, then its neighbour"],
  ["Shift with any of these", "select as far as there"],
  ["Enter", "on to what one can do with the words"],
  ["Esc", "leave"],
]

const WRITING: Line[] = [
  ["Ctrl or Cmd with Enter", "say it"],
  ["@", "mention a claim, a passage or a person"],
]

/** The keys by which one reads, selects and acts without a mouse. */
export function Keys({ acts, onClose }: { acts: readonly Act[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const withKeys = acts.flatMap(({ key, does }): Line[] => (key && does ? [[key, does]] : []))
  return (
    <dialog ref={dialog} className={styles.keys} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys on this page</h2>
      <Lines title="Reading" lines={PAGE} />
      <Lines title="Selecting by keyboard" lines={[...SELECTING, ...withKeys]} />
      <Lines title="Writing" lines={WRITING} />
      <LettersAct />
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LettersAct() {
  const [act, setAct] = useState(lettersAct)
  return (
    <label>
      <input
        type="checkbox"
        checked={act}
        onChange={({ target }) => {
          setAct(target.checked)
          letLettersAct(target.checked)
        }}
      />{" "}
      Letters alone act while one reads
    </label>
  )
}
