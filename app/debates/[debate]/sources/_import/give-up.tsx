"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { giveUp } from "./actions"

type Props = { debate: string; source: string | null; id: string; submit: string; heard?: string }

/** The button that gives a text up, or takes one that could not be read from the list. */
export function GiveUp({ debate, source, id, submit, heard }: Props) {
  const [refusal, act, pending] = useActionState(giveUp, null)
  return (
    <form action={act}>
      <input type="hidden" name="debate" value={debate} />
      <input type="hidden" name="id" value={id} />
      {source !== null && <input type="hidden" name="source" value={source} />}
      {refusal && (
        <p className={forms.error} role="alert">
          {refusal.message}
        </p>
      )}
      <button type="submit" disabled={pending}>
        {submit}
        {heard && <span className="sr"> ({heard})</span>}
      </button>
    </form>
  )
}
