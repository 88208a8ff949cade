"use client"

import { useActionState, useId } from "react"
import { Carried } from "@/app/_ui/form/carried"
import forms from "@/app/_ui/form/form.module.css"
import { Refused } from "@/app/_ui/form/refused"
import { Sending } from "@/app/_ui/form/sending"
import { GROUNDS } from "@/lib/annotations/diagnoses/grounds"
import type { SplitView } from "@/lib/annotations/diagnoses/split"
import { sayWhy } from "../actions"
import styles from "./say-why.module.css"
import { groundOfDisagreement } from "./words"

export type Pair = { debate: string; claim: string; against: string; one: string; other: string; me: string }
type Props = {
  pair: Pair
  own: SplitView["own"]
  seminars: { id: string; name: string }[]
  /** the id of the seminar to which it is said unless one chooses, "" for everyone */
  audience: string
}

/** The form in which one says what the disagreement rests on, and why. What was typed stays when it is refused. */
export function SayWhy({ pair, own, seminars, audience }: Props) {
  const [refusal, act, pending] = useActionState(sayWhy, null)
  const id = useId()
  const typed = refusal?.typed ?? {}
  const chosen = typed.ground ?? own?.ground
  const wrong = (field: string) => refusal?.field === field || undefined
  return (
    // A form is emptied when it has been sent; made anew, it shows what was filled in.
    <form action={act} className={`${forms.form} ${styles.form}`} key={JSON.stringify([typed, own])}>
      <Carried of={pair} />
      <fieldset className={forms.field} aria-invalid={wrong("ground")}>
        <legend>What does it rest on?</legend>
        {GROUNDS.map((ground) => {
          const { name, means, such } = groundOfDisagreement(ground)
          return (
            <label key={ground} className={forms.choice}>
              <input type="radio" name="ground" value={ground} defaultChecked={ground === chosen} required />
              <span>
                <b>{name}.</b> {means} <span className="meta">{such}</span>
              </span>
            </label>
          )
        })}
      </fieldset>
      <div className={forms.field}>
        <label htmlFor={`${id}-why`}>Why do you think so?</label>
        <textarea
          id={`${id}-why`}
          name="reason"
          rows={4}
          required
          maxLength={2000}
          aria-invalid={wrong("reason")}
          defaultValue={typed.reason ?? own?.reason}
        />
      </div>
      {seminars.length > 0 && (
        <div className={forms.field}>
          <label htmlFor={`${id}-who`}>Who sees it</label>
          <select id={`${id}-who`} name="seminarId" defaultValue={typed.seminarId ?? audience}>
            {seminars.map((seminar) => (
              <option key={seminar.id} value={seminar.id}>
                {seminar.name}
              </option>
            ))}
            <option value="">Everyone who reads this debate</option>
          </select>
        </div>
      )}
      <Refused refusal={refusal} />
      <Sending pending={pending} submit={own ? "Change what you said" : "Say it"} />
    </form>
  )
}
