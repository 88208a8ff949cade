"use client"

import { type FormEvent, useActionState, useId, useState } from "react"
import { Refused } from "@/app/_ui/form/refused"
import type { Actable } from "../_talk/acts"
import { AudienceSelect } from "../_talk/choices"
import styles from "../_talk/form.module.css"
import { notify } from "../_talk/notices"
import { useTalkPlace } from "../_talk/place"
import { type Outcome, send } from "../_talk/sending"
import { moveThread } from "./actions"
import { consequence, placesFor, type Thread } from "./circles"

type Props = { remark: Actable; thread: Thread; onClose: () => void }

/** The form in which a thread is moved to another circle, with what will become of its replies. */
export function MoveForm({ remark, thread, onClose }: Props) {
  const place = useTalkPlace()!
  const id = useId()
  const [answer, act] = useActionState(moveThread, null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const choices = placesFor(place.writing, thread)
  const typed = answer?.state === "refused" ? answer.typed.audience : undefined
  const [value, setValue] = useState(typed ?? choices[0]!.value)
  const chosen = choices.find((choice) => choice.value === value) ?? choices[0]!
  const { says, refused } = consequence(place.writing, thread, chosen)
  const move = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (refused) return
    const became = await send(moveThread, new FormData(event.currentTarget))
    if (became.state !== "done") return setOutcome(became)
    notify({ moved: remark.id, version: remark.version + 1 })
    onClose()
  }
  const shown = outcome ?? answer
  return (
    <form
      action={act}
      onSubmit={move}
      className={styles.write}
      aria-label={`Move the thread of ${remark.name}`}
    >
      <input type="hidden" name="id" value={remark.id} />
      <input type="hidden" name="version" value={remark.version} />
      <input type="hidden" name="me" value={place.me} />
      {shown && shown.state !== "done" && <Refused refusal={shown} />}
      <p className={styles.choices}>
        <AudienceSelect
          choices={choices}
          value={value}
          onChange={(next) => {
            setOutcome(null)
            setValue(next)
          }}
        />
        <button type="submit" aria-disabled={refused || undefined} aria-describedby={`${id}-says`}>
          Move the thread
        </button>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      <p className="meta" id={`${id}-says`} role="status">
        {says}
      </p>
      <noscript>
        <p className="meta">
          To fewer readers the replies go along. To more or other readers a thread goes only with your own
          words. You can take it back.
        </p>
      </noscript>
    </form>
  )
}
