"use client"

import {
  type FormEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from "react"
import { broughtTo, moved } from "@/lib/debates/ordering/orders"
import { putInOrder } from "./actions"
import { Entry } from "./entry"
import styles from "./ordered.module.css"
import { useDragging } from "./use-dragging"

export type Item = {
  id: string
  /** what it is called when it moves */
  name: string
  /** its line; no form in it */
  line: ReactNode
}

type Props = {
  /** the path of the page */
  here: string
  kind: string
  items: Item[]
}

/** A list whose entries curators put in order: by buttons (also without scripts), by the arrow keys at a handle, by dragging. */
export function Ordered({ here, kind, items }: Props) {
  const given = items.map(({ id }) => id)
  const [ids, setIds] = useState(given)
  const [said, setSaid] = useState("")
  const [answer, act, pending] = useActionState(putInOrder, null)
  const form = useRef<HTMLFormElement>(null)
  const [refocus, setRefocus] = useState<{ id: string; part: string } | null>(null)
  const came = given.join(" ")
  // As it stands once what was sent is done: moves are sent one after the other.
  const known = useRef(came)
  // What the page says holds anew whenever it comes, and when a move was refused.
  // biome-ignore lint/correctness/useExhaustiveDependencies: also after an answer
  useEffect(() => {
    if (pending) return
    known.current = came
    setIds(came.split(" "))
  }, [came, answer, pending])
  useEffect(() => {
    if (!refocus) return
    const entry = form.current?.querySelector(`[data-id="${refocus.id}"]`)
    const parts = [refocus.part, "handle"].map((part) => `[data-part="${part}"]:not(:disabled)`)
    for (const part of parts) {
      const found = entry?.querySelector<HTMLElement>(part)
      if (found) return found.focus()
    }
  }, [refocus])
  const put = (id: string, next: string[], part: string) => {
    if (next.join() === ids.join()) return
    setIds(next)
    setRefocus({ id, part })
    const name = items.find((item) => item.id === id)!.name
    setSaid(`${name}: now ${next.indexOf(id) + 1} of ${next.length}.`)
    const data = new FormData(form.current!)
    data.set("seen", known.current)
    data.set("ids", next.join(" "))
    known.current = next.join(" ")
    startTransition(() => act(data))
  }
  const dragging = useDragging((id, to) => put(id, broughtTo(ids, id, to), "handle"))
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement
    const [id = "", way] = button.value.split(" ")
    put(id, moved(ids, id, way === "earlier" ? -1 : 1), way === "earlier" ? "earlier" : "later")
  }
  const standing = ids.flatMap((id) => items.find((item) => item.id === id) ?? [])
  return (
    <form ref={form} action={act} onSubmit={submitted} className={styles.form} aria-busy={pending}>
      <input type="hidden" name="here" value={here} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="seen" value={came} />
      <ol className={styles.list}>
        {standing.map((item, index) => (
          <Entry
            key={item.id}
            item={item}
            index={index}
            of={standing.length}
            dragging={dragging(item.id, index)}
            onStep={(by) => put(item.id, moved(ids, item.id, by), "handle")}
          />
        ))}
      </ol>
      <p role="status" className="sr">
        {said}
      </p>
      {answer && (
        <p role="alert" className={styles.refused}>
          {answer.message}
        </p>
      )}
    </form>
  )
}
