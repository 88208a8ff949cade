"use client"

import { unstable_rethrow } from "next/navigation"
import { type FormEvent, useEffect, useRef, useState, useTransition } from "react"
import { flushSync } from "react-dom"
import { changedIn, type Filled, type Place } from "./draft"
import { fillIn, valuesIn } from "./fields"
import { useDraft } from "./use-draft"

type Refused = { message: string; typed: Record<string, string> }
type Action<A> = (before: A | null, form: FormData) => Promise<A | null>

const OFFLINE =
  "Not sent. You are offline. What you filled in is kept on this device and can be sent when you are back."
const SILENT =
  "Not sent, or the answer was lost. What you filled in is kept on this device; look whether it arrived, then send it again."

const textsIn = (form: FormData) =>
  Object.fromEntries([...form].filter((each): each is [string, string] => typeof each[1] === "string"))

// What leads on to another page comes as an error, which is the framework's to catch.
function leadsOn(error: unknown): boolean {
  try {
    unstable_rethrow(error)
    return false
  } catch {
    return true
  }
}

/**
 * A form whose fields are kept on this device until they have arrived. `posted`: what the server answered to the form sent
 * without scripts. What was left behind is filled in, after `onFound` heard of it; `left` then says so, and `startOver` forgets
 * it. `made` is another word for each form made anew: as the key of the form it shows what was typed.
 */
export function useKeptForm<A extends Refused>(
  action: Action<A>,
  posted: A | null,
  place: Place,
  onFound: (values: Filled["values"]) => void = () => {},
) {
  const form = useRef<HTMLFormElement>(null)
  const begun = useRef<Record<string, string>>({})
  const [sent, setSent] = useState<{ answer: A | null } | null>(null)
  const [found, setFound] = useState<Filled | null>(null)
  const [times, setTimes] = useState(0)
  const [pending, start] = useTransition()
  const answer = sent ? sent.answer : posted
  const draft = useDraft<Filled>(place, (left) => {
    onFound(left.values)
    flushSync(() => setFound(left))
    if (form.current) fillIn(form.current, left.values)
  })
  useEffect(() => {
    if (form.current) begun.current = valuesIn(form.current, true)
  }, [])
  useEffect(() => {
    if (answer) form.current?.querySelector<HTMLElement>("[aria-invalid], [role=alert]")?.focus()
  }, [answer])

  const filled = (): Filled => {
    const version = new FormData(form.current!).get("version")
    const values = changedIn(begun.current, valuesIn(form.current!))
    return { values, ...(typeof version === "string" && { version }) }
  }
  const send = async (given: FormData) => {
    await draft.trying(filled())
    try {
      setSent({ answer: await action(answer, given) })
    } catch (error) {
      if (leadsOn(error)) {
        await draft.done()
        throw error
      }
      const message = navigator.onLine ? SILENT : OFFLINE
      setSent({ answer: { message, typed: textsIn(given) } as A })
    }
  }
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    if (!pending) start(() => send(given))
  }
  const startOver = () => {
    void draft.done()
    setFound(null)
    setSent({ answer: null })
    setTimes(times + 1)
  }
  return {
    form,
    answer,
    pending,
    /** of the row that what was left behind changes */
    version: found?.version,
    left: found !== null && !answer,
    startOver,
    made: `${times} ${JSON.stringify(answer)}`,
    kept: { ref: form, onSubmit, onChange: () => draft.keep(filled()) },
  }
}
