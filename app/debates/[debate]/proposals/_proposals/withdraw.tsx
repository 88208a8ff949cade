"use client"

import { useActionState } from "react"
import forms from "@/app/_ui/form/form.module.css"
import { withdrawProposal } from "./actions"

/** Takes back a proposal of one's own. */
export function Withdraw({ of }: { of: Record<string, string> }) {
  const [answer, act, pending] = useActionState(withdrawProposal, null)
  return (
    <form action={act} className={forms.acts}>
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={pending}>
        Take it back
      </button>
      {answer && (
        <p className={forms.error} role="alert">
          {answer.message}
        </p>
      )}
    </form>
  )
}
