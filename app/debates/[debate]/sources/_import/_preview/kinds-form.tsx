"use client"

import { type ReactNode, useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { Refused } from "@/app/_ui/form/refused"
import { decideKinds } from "../actions"
import styles from "./preview.module.css"

type Props = { of: Record<string, string | number>; children: ReactNode }

/** The form of the kinds, each a box; all are decided at once. */
export function KindsForm({ of, children }: Props) {
  const [refusal, act, pending] = useActionState(decideKinds, null)
  return (
    <form action={act} aria-busy={pending} className={styles.form}>
      <Carried of={of} />
      <Refused refusal={refusal} />
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
