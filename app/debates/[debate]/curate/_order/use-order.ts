import { type RefObject, startTransition, useActionState, useEffect, useRef, useState } from "react"
import type { Refusal } from "@/app/_web/attempt"
import { putInOrder } from "./actions"

type Order = {
  form: RefObject<HTMLFormElement | null>
  act: (form: FormData) => void
  /** as they stand on the screen, before the server has answered too */
  ids: string[]
  answer: Refusal
  pending: boolean
  /** shows and sends another order; the focus goes to a part of the entry that moved */
  put: (id: string, next: string[], part: string) => void
}

/** The order of a list on the screen. What is moved stands at once and is sent one after the other; `came`: ids as the page has them. */
export function useOrder(came: string): Order {
  const [ids, setIds] = useState(came.split(" "))
  const [answer, act, pending] = useActionState(putInOrder, null)
  const [refocus, setRefocus] = useState<{ id: string; part: string } | null>(null)
  const form = useRef<HTMLFormElement>(null)
  // As it stands once what was sent is done.
  const known = useRef(came)
  // What the page says holds anew whenever it comes, and when a move was refused.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also after an answer
  useEffect(() => {
    if (pending) return
    known.current = came
    setIds(came.split(" "))
  }, [came, answer, pending])
  useEffect(() => {
    if (refocus) focusOn(form.current?.querySelector(`[data-id="${refocus.id}"]`), refocus.part)
  }, [refocus])
  const put = (id: string, next: string[], part: string) => {
    if (next.join() === ids.join()) return
    setIds(next)
    setRefocus({ id, part })
    const data = new FormData(form.current!)
    data.set("seen", known.current)
    data.set("ids", next.join(" "))
    known.current = next.join(" ")
    startTransition(() => act(data))
  }
  return { form, act, ids, answer, pending, put }
}

// An entry that reached an end has one of its buttons off; then its handle has the focus.
function focusOn(entry: Element | null | undefined, part: string): void {
  const parts = [part, "handle"].map((each) => `[data-part="${each}"]:not(:disabled)`)
  const found = parts.map((each) => entry?.querySelector<HTMLElement>(each)).find(Boolean)
  found?.focus()
}
