"use client"

import { type FormEvent, useActionState, useState } from "react"
import { Refused } from "@/app/_ui/form/refused"
import { keptBack, readersOf } from "../_tags/offered"
import { changeAudience } from "../actions"
import { audienceInWords, audienceValue, choicesFor } from "../audiences"
import type { Actable } from "./acts"
import { AudienceSelect } from "./choices"
import styles from "./form.module.css"
import { useTalkPlace } from "./place"
import { type Outcome, send } from "./sending"

/** The form in which one lets others, or fewer, read one's own remark. */
export function AudienceForm({ remark, onClose }: { remark: Actable; onClose: (changed: boolean) => void }) {
  const place = useTalkPlace()!
  const [answer, act] = useActionState(changeAudience, null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [audience, setAudience] = useState(audienceValue(remark.audience))
  const choices = choicesFor(place.writing, null)
  const whom = audienceInWords(remark.audience)
  const present = { value: audienceValue(remark.audience), name: whom, whom }
  const offered = choices.some(({ value }) => value === present.value) ? choices : [present, ...choices]
  const change = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const became = await send(changeAudience, new FormData(event.currentTarget))
    if (became.state === "done") onClose(true)
    else setOutcome(became)
  }
  const shown = outcome ?? answer
  const back = keptBack(remark.tags, readersOf(audience))
  return (
    <form action={act} onSubmit={change} className={styles.write}>
      <input type="hidden" name="id" value={remark.id} />
      <input type="hidden" name="version" value={remark.version} />
      <input type="hidden" name="me" value={place.me} />
      {shown && shown.state !== "done" && <Refused refusal={shown} />}
      {back && (
        <p className="meta" role="status">
          {back}
        </p>
      )}
      <p className={styles.choices}>
        <AudienceSelect choices={offered} value={audience} onChange={setAudience} />
        <button type="submit">Change</button>
        <button type="button" onClick={() => onClose(false)}>
          Close
        </button>
      </p>
    </form>
  )
}
