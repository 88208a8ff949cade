"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { makeSnapshot } from "../actions"

type Props = { debate: string; debateId: string }

/** The form that freezes a debate as it stands. */
export function MakeForm({ debate, debateId }: Props) {
  const [refusal, act, pending] = useActionState(makeSnapshot, null)
  const typed = refusal?.typed ?? {}
  const wrong = refusal?.field === "slug"
  return (
    <form action={act} className={forms.form} key={JSON.stringify(typed)}>
      <input type="hidden" name="debate" value={debate} />
      <input type="hidden" name="debateId" value={debateId} />
      <div className={forms.two}>
        <div className={forms.field}>
          <label htmlFor="snapshot-title">What it is called, if it needs a name</label>
          <input
            id="snapshot-title"
            name="title"
            maxLength={300}
            autoComplete="off"
            defaultValue={typed.title}
          />
        </div>
        <div className={forms.field}>
          <label htmlFor="snapshot-slug">Its address, if it is not to be the date</label>
          <input
            id="snapshot-slug"
            name="slug"
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            defaultValue={typed.slug}
            aria-invalid={wrong || undefined}
            aria-describedby="snapshot-slug-hint"
          />
          <p className={forms.hint} id="snapshot-slug-hint">
            Small letters, digits and hyphens. It cannot be changed later.
          </p>
        </div>
      </div>
      <Refused refusal={refusal} />
      <Sending pending={pending} submit="Freeze it as it stands" />
    </form>
  )
}
