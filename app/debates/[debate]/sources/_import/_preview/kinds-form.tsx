"use client"

import { type ReactNode, useActionState } from "react"
import { decideKinds } from "../actions"
import styles from "./preview.module.css"

type Props = { of: Record<string, string | number>; children: ReactNode }

/** The form of the kinds, each a box; all are decided at once. */
export function KindsForm({ of, children }: Props) {
  const [refusal, act, pending] = useActionState(decideKinds, null)
  return (
    <form action={act} aria-busy={pending} className={styles.form}>
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal && (
        <p className="rubric" role="alert">
          {refusal.message}
        </p>
      )}
      <fieldset className={styles.fieldset}>
        <legend className="sr">Kinds of what is proposed</legend>
        {children}
      </fieldset>
      <p>
        <button type="submit" disabled={pending}>
          Work the text out anew
        </button>{" "}
        <span role="status" className="meta">
          {pending && "Working it out."}
        </span>
      </p>
    </form>
  )
}
