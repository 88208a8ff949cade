"use client"

import { type FormEvent, type ReactNode, useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { decidePlace } from "../actions"
import styles from "./preview.module.css"

type Props = { of: Record<string, string | number>; children: ReactNode }

/** The one form around all blocks, whose buttons each decide on a place; why one was not taken stands in view. */
export function DecidingPlaces({ of, children }: Props) {
  const [refusal, act, pending] = useActionState(decidePlace, null)
  // What is decided next must know what has just been decided.
  const wait = (event: FormEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <form action={act} onSubmit={wait} aria-busy={pending} className={styles.deciding}>
      <Carried of={of} />
      {refusal && (
        <p className={styles.refused} role="alert">
          {refusal.message}
        </p>
      )}
      <p role="status" className={styles.waiting}>
        {pending && "Working it out."}
      </p>
      {children}
    </form>
  )
}
