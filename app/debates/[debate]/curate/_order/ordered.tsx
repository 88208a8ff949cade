"use client"

import { type FormEvent, type ReactNode, useState } from "react"
import { broughtTo, moved } from "@/lib/debates/ordering/orders"
import { Entry } from "./entry"
import styles from "./ordered.module.css"
import { useDragging } from "./use-dragging"
import { useOrder } from "./use-order"

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
  const came = items.map(({ id }) => id).join(" ")
  const { form, act, ids, answer, pending, put } = useOrder(came)
  const [said, setSaid] = useState("")
  const place = (id: string, next: string[], part: string) => {
    const name = items.find((item) => item.id === id)?.name
    setSaid(`${name}: now ${next.indexOf(id) + 1} of ${next.length}.`)
    put(id, next, part)
  }
  const dragging = useDragging((id, to) => place(id, broughtTo(ids, id, to), "handle"))
  const submitted = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const button = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement
    const [id = "", way = ""] = button.value.split(" ")
    place(id, moved(ids, id, way === "earlier" ? -1 : 1), way)
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
            onStep={(by) => place(item.id, moved(ids, item.id, by), "handle")}
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
