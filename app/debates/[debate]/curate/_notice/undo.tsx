"use client"

import { useActionState } from "react"
import done from "@/app/_ui/done.module.css"
import { restoreThing } from "../actions"
import styles from "./undo.module.css"

type Props = { debate: string; claim: string; kind: string; id: string; version: number }

/** Says that a row was removed, and brings it back. */
export function Undo({ debate, claim, kind, id, version }: Props) {
  const [answer, act, pending] = useActionState(restoreThing, null)
  const carried = { debate, claim, thing: kind, id, version }
  return (
    <form action={act} className={`${done.done} ${styles.undo}`}>
      <p role="status">Removed.</p>
      {Object.entries(carried).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={pending}>
        Undo
      </button>
      {answer && <p role="alert">{answer.message}</p>}
    </form>
  )
}
