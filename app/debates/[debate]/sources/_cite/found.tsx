import { type ReactNode, useEffect, useId, useState } from "react"
import { counted } from "@/app/_ui/counting"
import forms from "@/app/_ui/form/form.module.css"
import { matching } from "@/lib/claims/citing/matching"
import styles from "./cite.module.css"

// As many as one looks through; typing finds the others.
const MOST = 60

type Props<T> = {
  all: readonly T[]
  /** what one of them is called: "claim" */
  word: string
  /** the fold and the field, in words */
  summary: string
  finds: string
  /** the one that is chosen, if it is among them */
  chosen: T | undefined
  /** all words by which one is found */
  textOf: (each: T) => string
  children: (each: T) => ReactNode
}

/** A fold with a list to choose from, narrowed as one types; without scripts the whole list. */
export function Found<T>({ all, word, summary, finds, chosen, textOf, children }: Props<T>) {
  const id = useId()
  const [typed, setTyped] = useState("")
  // Without scripts nothing is found by typing.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const found = matching(all, typed, textOf)
  const seen = new Set(ready ? found.slice(0, MOST) : found)
  return (
    <details className={forms.fold} open={chosen !== undefined}>
      <summary>{summary}</summary>
      {ready && (
        <>
          <label className="sr" htmlFor={id}>
            {finds}
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            placeholder="Voice, question or words"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={(event) => {
              if (event.key === "Enter") event.preventDefault()
            }}
          />
          <p className={forms.hint} role="status">
            {typed.trim() ? `${counted(found.length, word)} of ${all.length}` : counted(all.length, word)}
            {found.length > MOST && `; the first ${MOST} are shown`}
          </p>
        </>
      )}
      <div className={styles.claims}>
        {all.filter((each) => each === chosen || seen.has(each)).map(children)}
      </div>
    </details>
  )
}
