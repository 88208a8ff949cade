"use client"

import { useActionState } from "react"
import { Carried } from "@/app/_ui/form/carried"
import { Refused } from "@/app/_ui/form/refused"
import { removeThing } from "../actions"
import styles from "./curate.module.css"

type Props = {
  debate: string
  thing: string
  id: string
  version: number
  claim: string
  /** what it is called on the screen, and among its like */
  word: string
  name: string
}

/** Removes a row; where it stood, one can undo that. */
export function Remove({ word, name, ...of }: Props) {
  const [answer, act, pending] = useActionState(removeThing, null)
  const carried = { ...of, version: answer?.stands?.version ?? of.version }
  return (
    <form action={act} className={styles.remove}>
      <Carried of={carried} />
      <Refused refusal={answer} />
      <button type="submit" disabled={pending}>
        Remove this {word}
        <span className="sr"> ({name})</span>
      </button>
      <span className="meta">What readers said of it is kept, and you can bring it back.</span>
    </form>
  )
}
