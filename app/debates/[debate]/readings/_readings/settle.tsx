"use client"

import { useActionState, useId } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { settlePassage } from "./actions"
import styles from "./readings.module.css"

type Props = { of: Record<string, string>; said: string | null }

/** A curator's word on how a passage stands about which readers differ; folded until it is wanted. */
export function Settle({ of, said }: Props) {
  const id = useId()
  const [refusal, act, pending] = useActionState(settlePassage, null)
  return (
    <details className={styles.settle} open={refusal !== null}>
      <summary>{said === null ? "Say how it stands" : "Change what you said"}</summary>
      <form action={act} className={forms.form} key={JSON.stringify(refusal)}>
        <Carried of={of} />
        <div className={forms.field}>
          <label htmlFor={id}>In a sentence, for all who read the claim</label>
          <textarea
            id={id}
            name="why"
            rows={2}
            maxLength={1000}
            defaultValue={refusal?.typed.why ?? said ?? ""}
            aria-describedby={`${id}-hint`}
          />
          <p className={forms.hint} id={`${id}-hint`}>
            Why it stays as it is. If the quote does not carry the claim, change the claim or the passage
            instead: then it is read anew.
          </p>
        </div>
        <Refused refusal={refusal} />
        <p>
          <button type="submit" disabled={pending}>
            Keep it
          </button>
        </p>
      </form>
    </details>
  )
}
