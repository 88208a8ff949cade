"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { beginWalk } from "../actions"
import { NameFields } from "./name-fields"

type Props = { debate: string; debateId: string; back: string }

/** The form that begins a walk. */
export function BeginForm({ debate, debateId, back }: Props) {
  const [refusal, act, pending] = useActionState(beginWalk, null)
  const typed = refusal?.typed ?? {}
  return (
    <form action={act} className={forms.form} key={JSON.stringify(typed)}>
      <input type="hidden" name="debate" value={debate} />
      <input type="hidden" name="debateId" value={debateId} />
      <NameFields title={typed.title} about={typed.about} refusal={refusal} />
      <p className={forms.acts}>
        <button type="submit" className="primary" disabled={pending}>
          Begin it
        </button>
        <a href={back}>Leave it</a>
      </p>
    </form>
  )
}
