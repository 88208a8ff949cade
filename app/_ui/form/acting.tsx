"use client"

import { type ReactNode, useActionState } from "react"
import done from "@/app/_ui/done.module.css"
import type { Refusal } from "@/app/_web/attempt"
import styles from "./acting.module.css"
import { Carried } from "./carried"
import { Refused } from "./refused"

type Props = {
  action: (before: Refusal, form: FormData) => Promise<Refusal>
  /** what the form carries along unseen */
  of: Record<string, string | number | null>
  label: string
  /** what the button adds for those who hear it without its surroundings */
  heard?: string
  /** what has just happened, which the button undoes */
  said?: string
  /** a word after the button */
  children?: ReactNode
}

/** One button that does one thing, and says why not. It works without scripts. */
export function Acting({ action, of, label, heard, said, children }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  return (
    <form action={act} className={said ? `${done.done} ${styles.acting}` : styles.acting}>
      <Carried of={of} />
      {said && <p role="status">{said}</p>}
      <button type="submit" disabled={pending}>
        {label}
        {heard && <span className="sr">{heard}</span>}
      </button>
      {children}
      <Refused refusal={refusal} />
    </form>
  )
}
