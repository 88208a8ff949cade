"use client"

import { type FormEvent, useActionState, useId, useRef, useState } from "react"
import type { SplitView } from "@/lib/annotations/assessments/split"
import { useTalkPlace } from "../_talk/place"
import { type Outcome, send } from "../_talk/sending"
import { assess } from "../actions"
import styles from "./assess.module.css"
import { NotCounted } from "./changed"
import { asField, type Judged } from "./judged"
import { VERDICTS, verdictInWords } from "./verdicts"

type Props = { evidenceId: string; judged: Judged; own: SplitView["own"] }

/** The four answers, each a button that sends at once, with a reason if one gives it; a new answer takes the old one's place. An answer
 * to what was changed meanwhile is not counted, and nothing of it is lost. */
export function Answers({ evidenceId, judged, own }: Props) {
  const place = useTalkPlace()!
  const id = useId()
  const { seminars } = place.writing
  const last = seminars.find((seminar) => place.last === `SEMINAR:${seminar.id}`) ?? seminars[0]
  const [answer, act] = useActionState(assess, null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [chosen, setChosen] = useState<string | null>(null)
  const busy = useRef(false)
  const present = chosen ?? own?.verdict

  const choose = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    const form = new FormData(event.currentTarget, submitter)
    if (busy.current) return
    busy.current = true
    setChosen(String(form.get("verdict")))
    const became = await send(assess, form)
    setOutcome(became)
    setChosen(null)
    busy.current = false
  }
  const shown = outcome ?? answer
  const typed = answer?.state === "refused" ? answer.typed : undefined
  return (
    <form action={act} onSubmit={choose} className={styles.inside}>
      <input type="hidden" name="evidenceId" value={evidenceId} />
      <input type="hidden" name="me" value={place.me} />
      <input type="hidden" name="shown" value={judged.sum} />
      <input type="hidden" name="read" value={asField(judged)} />
      <NotCounted outcome={shown} now={judged} />
      <fieldset className={styles.answers} aria-label="Does the quote carry the claim?">
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="submit"
            name="verdict"
            value={verdict}
            aria-pressed={present === verdict}
          >
            {verdictInWords(verdict)}
          </button>
        ))}
      </fieldset>
      <details className={styles.more} open={Boolean(typed?.reason)}>
        <summary>{own?.reason ? "Your reason" : "Give a reason"}</summary>
        <p className={styles.reason}>
          <label htmlFor={`${id}-why`}>Why, if you like</label>
          <input
            id={`${id}-why`}
            name="reason"
            maxLength={1000}
            defaultValue={typed?.reason ?? own?.reason ?? ""}
          />
          {own && (
            <button type="submit" name="verdict" value={own.verdict}>
              Keep the reason
            </button>
          )}
        </p>
        {seminars.length > 0 && (
          <p className={styles.reason}>
            <label htmlFor={`${id}-who`}>Who sees it</label>
            <select id={`${id}-who`} name="seminarId" defaultValue={typed?.seminarId ?? last?.id}>
              {seminars.map((seminar) => (
                <option key={seminar.id} value={seminar.id}>
                  {seminar.name}
                </option>
              ))}
              <option value="">Everyone who reads this debate</option>
            </select>
          </p>
        )}
      </details>
    </form>
  )
}
