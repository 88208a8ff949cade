import type { KeyboardEvent } from "react"
import forms from "@/app/_ui/form/form.module.css"
import type { Dragging } from "../../curate/_order/use-dragging"
import styles from "./edit.module.css"
import type { EditStep } from "./use-steps"

type Props = {
  step: EditStep
  number: number
  of: number
  /** null without scripts: then the buttons send the form */
  dragging: Dragging | null
  onStep: (by: 1 | -1) => void
}

/** A step in the form of a walk: what it leads to, what is said before it, and what moves it. */
export function StepEntry({ step, number, of, dragging, onStep }: Props) {
  const { key, value, name, words, says } = step
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!by) return
    event.preventDefault()
    onStep(by as 1 | -1)
  }
  return (
    <li
      id={`step-${number}`}
      data-key={key}
      {...dragging?.entry}
      className={`${styles.step} ${dragging?.entry.className ?? ""}`}
    >
      <p className={styles.name}>
        {dragging && of > 1 && (
          <button
            type="button"
            className={styles.handle}
            data-part="handle"
            aria-label={`Move step ${number}, ${name}: arrow up, arrow down`}
            onKeyDown={keys}
            {...dragging.handle}
          >
            <span aria-hidden="true">⠿</span>
          </button>
        )}
        <span>
          {`${number}. `}
          <b>{name}</b>
        </span>
      </p>
      {words && <p className={styles.words}>{words}</p>}
      <input type="hidden" name={`value-${key}`} value={value} />
      <div className={forms.field}>
        <label htmlFor={`says-${key}`}>
          Said before it<span className="sr">{` (step ${number})`}</span>
        </label>
        <textarea id={`says-${key}`} name={`says-${key}`} rows={2} maxLength={2000} defaultValue={says} />
      </div>
      <p className={styles.acts}>
        <Act verb="earlier" step={key} number={number} off={number === 1} label="Earlier" />
        <Act verb="later" step={key} number={number} off={number === of} label="Later" />
        <Act verb="remove" step={key} number={number} label="Take it out" />
      </p>
    </li>
  )
}

type ActProps = { verb: string; step: string; number: number; off?: boolean; label: string }

function Act({ verb, step, number, off, label }: ActProps) {
  return (
    <button type="submit" name="act" value={`${verb} ${step}`} disabled={off} data-part={verb}>
      {label}
      <span className="sr">{` (step ${number})`}</span>
    </button>
  )
}
