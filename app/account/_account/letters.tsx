"use client"

import { useActionState, useId } from "react"
import { Refused } from "@/app/_ui/form/refused"
import { changePaces } from "@/app/inbox/actions"
import { paces as choices } from "@/lib/annotations/inbox/letters/schema"
import styles from "../account.module.css"

type Pace = (typeof choices)[number]
type Props = { paces: { toMe: Pace; followed: Pace; reachable: boolean } }

const WORDS: Record<Pace, string> = {
  AT_ONCE: "At once",
  DAILY: "Daily, at seven in the morning",
  WEEKLY: "Weekly, on Monday morning",
  NEVER: "Never",
}

/** When letters come about what concerns one. Where none can come, it says so. */
export function Letters({ paces }: Props) {
  const { toMe, followed, reachable } = paces
  return (
    <section className={styles.part} aria-labelledby="letters">
      <h2 id="letters">Letters</h2>
      <p>
        What answers or mentions you or is written to you alone, and what happens in what you follow, stands
        in <a href="/inbox">your inbox</a>.{" "}
        {reachable
          ? "Letters can tell you of it by e-mail, too; of what you have read there they are silent."
          : "No letters come to this account: no mail is sent from here, or it has no address of its own."}
      </p>
      {reachable && <Choose toMe={toMe} followed={followed} />}
    </section>
  )
}

function Choose({ toMe, followed }: { toMe: Pace; followed: Pace }) {
  const [refusal, act, pending] = useActionState(changePaces, null)
  return (
    <form action={act} className={styles.form}>
      <Refused refusal={refusal} />
      <Select
        name="toMe"
        label="When somebody answers or mentions you, or writes to you alone"
        value={refusal?.typed.toMe ?? toMe}
      />
      <Select
        name="followed"
        label="When something happens in what you follow"
        value={refusal?.typed.followed ?? followed}
      />
      <p>
        <button type="submit" disabled={pending}>
          Keep this
        </button>
      </p>
    </form>
  )
}

function Select({ name, label, value }: { name: string; label: string; value: string }) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={value} key={value}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {WORDS[choice]}
          </option>
        ))}
      </select>
    </p>
  )
}
