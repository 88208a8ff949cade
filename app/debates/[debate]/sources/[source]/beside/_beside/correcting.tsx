"use client"

import { type ReactNode, useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { correctRows } from "../actions"
import styles from "./correcting.module.css"

type Props = {
  /** what the form carries along unseen: the texts, the version that was read, where one is */
  of: Record<string, string | number>
  /** rows can be given back to what lengths tell */
  corrected: boolean
  done: string
  children: ReactNode
}

/** The form around all rows in which a curator corrects them: a button in a row sends it. Works without scripts. */
export function Correcting({ of, corrected, done, children }: Props) {
  const [refusal, act] = useActionState(correctRows, null)
  return (
    <form action={act}>
      <Carried of={of} />
      <div className={styles.bar}>
        <p className="meta">
          Join rows that belong together, part those that do not, and move paragraphs up or down.
        </p>
        {corrected && (
          <button type="submit" name="correction" value="by-lengths">
            Pair all by length again
          </button>
        )}
        <a href={done}>Done</a>
        {refusal && (
          <p className={styles.error} role="alert">
            {refusal.message}
          </p>
        )}
      </div>
      {children}
    </form>
  )
}
