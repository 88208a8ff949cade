"use client"

import { useActionState } from "react"
import { Refused } from "@/app/_ui/form/refused"
import styles from "../account.module.css"
import { stepIntoDemo } from "../actions"

/** The two buttons of the demo, which let a visitor in without an account. */
export function StepIn({ next }: { next: string | null }) {
  const [refusal, act, pending] = useActionState(stepIntoDemo, null)
  return (
    <form action={act} className={styles.form}>
      {next && <input type="hidden" name="next" value={next} />}
      <p className={styles.lede}>This is a demo. Two people of it are there for you to step into.</p>
      <Refused refusal={refusal} />
      <p className={styles.buttons}>
        <button type="submit" name="as" value="instructor" disabled={pending}>
          Step in as the demo instructor
        </button>
        <button type="submit" name="as" value="student" disabled={pending}>
          Step in as the demo student
        </button>
      </p>
    </form>
  )
}
