"use client"

import { useActionState } from "react"
import { bringBack } from "../actions"

/** Brings a removed remark back; a refusal stands beside the button. */
export function BringBack({ id }: { id: string }) {
  const [refusal, act, pending] = useActionState(bringBack, null)
  return (
    <form action={act}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" disabled={pending}>
        Bring it back
      </button>
      {refusal && (
        <p className="rubric" role="alert">
          {refusal.message}
        </p>
      )}
    </form>
  )
}
