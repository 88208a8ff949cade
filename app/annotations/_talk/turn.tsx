"use client"

import { type FormEvent, useActionState, useRef } from "react"
import { Carried } from "@/app/_ui/form/carried"
import type { Answer } from "../answer"
import { type Notice, notify } from "./notices"
import { useTalkPlace } from "./place"
import { send } from "./sending"

type Props = {
  action: (before: Answer, form: FormData) => Promise<Answer>
  fields: Record<string, string | number>
  /** what the button says, and to a screen reader, which has no context */
  children: string
  about: string
  /** of a button that is on or off */
  pressed?: boolean
  /** what is said when it is done; null: the page shows it */
  done?: Notice | null
}

/** A button that does one thing to a remark, with scripts and without. */
export function Turn({ action, fields, children, about, pressed, done = null }: Props) {
  const place = useTalkPlace()!
  const [answer, act] = useActionState(action, null)
  const busy = useRef(false)
  const turn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    const became = await send(action, new FormData(event.currentTarget))
    busy.current = false
    if (became.state !== "done") notify({ words: became.message })
    else if (done) notify(done)
  }
  return (
    <form action={act} onSubmit={turn}>
      <Carried of={fields} />
      <input type="hidden" name="me" value={place.me} />
      <button type="submit" aria-label={about} aria-pressed={pressed}>
        {children}
      </button>
      {answer?.state === "refused" && <span role="alert">{answer.message}</span>}
    </form>
  )
}
