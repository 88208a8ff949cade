"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { Sending } from "@/app/_ui/form/sending"
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
      <Sending pending={pending} submit="Begin it" leave={back} />
    </form>
  )
}
