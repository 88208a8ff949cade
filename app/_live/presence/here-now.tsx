"use client"

import { useEffect, useRef, useState } from "react"
import type { WritingView } from "@/lib/annotations/view"
import { announcing, chooseShown, type Shown } from "./announcing"
import styles from "./here-now.module.css"
import { useHere } from "./known"
import { Readers } from "./readers"

type Props = {
  /** where this reader may write, and whether there is a seminar at all among whose members one could be seen */
  writing: WritingView
  /** slug of the source */
  source: string
  editionId: string
}

/** Who else of one's seminars reads this text now, and where, in one line whose height never changes. Members only. */
export function HereNow({ writing, ...of }: Props) {
  const seminars = writing ? [...writing.seminars, ...writing.closed] : []
  return seminars.length > 0 && <Line {...of} />
}

function Line({ source, editionId }: Omit<Props, "writing">) {
  const here = useHere(source)
  const [shown, setShown] = useState<Shown>(null)
  const again = useRef(() => {})
  useEffect(() => {
    const announced = announcing(editionId, setShown)
    again.current = announced.again
    return announced.stop
  }, [editionId])

  const choose = async (wished: boolean) => {
    setShown(wished)
    const holds = await chooseShown(wished)
    setShown(holds ?? !wished)
    if (holds) again.current()
  }
  return (
    <section className={styles.line} aria-label="Here now">
      {shown === true && here && <Readers {...here} />}
      {shown === false && <p>Off: nobody sees you here, and you see nobody.</p>}
      {shown !== null && (
        <label className={styles.choice}>
          <input type="checkbox" checked={shown} onChange={({ target }) => void choose(target.checked)} />
          Show others that I am here
        </label>
      )}
    </section>
  )
}
