"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { Refused } from "@/app/_ui/form/refused"
import type { Refusal } from "@/app/_web/attempt"
import styles from "./editions.module.css"

type Choice = { name: string; value: string; label: string; primary?: boolean }

type Props = {
  action: (before: Refusal, form: FormData) => Promise<Refusal>
  /** what the form carries along unseen */
  of: Record<string, string | number>
  choices: Choice[]
  /** what the buttons are about, for those who hear them without their surroundings */
  heard: string
}

/** One or two buttons that decide something; a refusal stands beside them. It works without scripts. */
export function Deciding({ action, of, choices, heard }: Props) {
  const [refusal, act, pending] = useActionState(action, null)
  return (
    <form action={act} className={styles.deciding}>
      <Carried of={of} />
      {choices.map(({ name, value, label, primary }) => (
        <button
          key={value}
          type="submit"
          name={name}
          value={value}
          className={primary ? "primary" : undefined}
          disabled={pending}
        >
          {label}
          <span className="sr"> ({heard})</span>
        </button>
      ))}
      <Refused refusal={refusal} />
    </form>
  )
}
