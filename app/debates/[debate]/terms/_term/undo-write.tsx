"use client"

import { useActionState } from "react"
import { undoWrite } from "../actions"
import styles from "./term.module.css"

type Props = {
  said: string
  /** the write, as the address names it; null where there is nothing to undo */
  write: string | null
  debate: string
  term: string
}

/** Says what was done, and undoes it. */
export function UndoWrite({ said, write, debate, term }: Props) {
  const [answer, act, pending] = useActionState(undoWrite, null)
  return (
    <div className={styles.done}>
      <p role="status">{said}</p>
      {write && (
        <form action={act}>
          <input type="hidden" name="write" value={write} />
          <input type="hidden" name="debate" value={debate} />
          <input type="hidden" name="term" value={term} />
          <button type="submit" disabled={pending}>
            Undo
          </button>
        </form>
      )}
      {answer && (
        <p className="rubric" role="alert">
          {answer.message}
        </p>
      )}
    </div>
  )
}
