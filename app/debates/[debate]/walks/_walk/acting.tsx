"use client"

import { type ReactNode, useActionState } from "react"
import done from "@/app/_ui/done.module.css"
import type { Refusal } from "@/app/_web/attempt"
import styles from "./acting.module.css"

type Action = (before: Refusal, form: FormData) => Promise<Refusal>
type Props = {
  action: Action
  of: Record<string, string | number>
  label: string
  plain?: boolean
  children?: ReactNode
}

/** One button that does one thing, and says why not; what stands before it says what has just happened, unless it is `plain`. */
export function Acting({ action, of, label, plain, children }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  return (
    <form action={act} className={plain ? styles.acting : `${done.done} ${styles.acting}`}>
      {Object.entries(of).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <button type="submit" disabled={pending}>
        {label}
      </button>
      {refusal && <p role="alert">{refusal.message}</p>}
    </form>
  )
}
