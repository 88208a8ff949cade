"use client"

import { useActionState } from "react"
import { undoStep } from "../actions"
import styles from "./history.module.css"

type Props = {
  debate: string
  /** the number of the event of the step */
  event: string
  /** what is undone, to a screen reader */
  name: string
  here: string
  /** what the button says; "Undo", where it says nothing else */
  children?: string
}

/** The button that undoes a step; what stands in the way is said beside it. It works without scripts. */
export function UndoStep({ debate, event, name, here, children = "Undo" }: Props) {
  const [refusal, act, pending] = useActionState(undoStep, null)
  return (
    <form action={act} className={styles.undo}>
      <input type="hidden" name="debate" value={debate} />
      <input type="hidden" name="event" value={event} />
      <input type="hidden" name="here" value={here} />
      <button type="submit" disabled={pending}>
        {children}
        <span className="sr">{`: ${name}`}</span>
      </button>
      {refusal && (
        <p className="rubric" role="alert">
          {refusal.message}
        </p>
      )}
    </form>
  )
}
