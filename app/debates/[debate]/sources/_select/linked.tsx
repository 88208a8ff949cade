"use client"

import { useEffect, useState } from "react"
import { pathToWords } from "@/lib/sources/words/address"
import type { LedTo } from "@/lib/sources/words/view"
import { arriveAt } from "./arriving"
import styles from "./linked.module.css"
import { paint } from "./painted"

type Props = {
  led: LedTo
  /** path of the source, and the number of the edition on the page */
  source: string
  number: number
}

const SHOWN = 120
const shortened = (words: string) => (words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()} …` : words)
const quoted = (words: string) => `“${shortened(words.trim())}”`

/** The words that a link leads to: shown in the text, where scripts run; told and linked in any case, until dismissed. */
export function Linked({ led, source, number }: Props) {
  const [dismissed, setDismissed] = useState(false)
  const { start, end } = led.state === "there" ? led : { start: null, end: null }
  useEffect(() => {
    if (start === null || dismissed) return
    paint("linked", { start, end })
    return () => paint("linked", null)
  }, [start, end, dismissed])
  useEffect(() => {
    if (start !== null) arriveAt({ start, end })
  }, [start, end])
  if (dismissed) return null
  const dismiss = (event: React.MouseEvent) => {
    event.preventDefault()
    setDismissed(true)
    history.replaceState(null, "", source)
  }
  return (
    <section className={styles.linked} aria-label="The words of the link">
      <Told led={led} source={source} number={number} />
      <a href={source} onClick={dismiss} aria-label="Dismiss the words of the link">
        ×
      </a>
    </section>
  )
}

function Told({ led, source, number }: Props) {
  if (led.state === "gone") return <p>These words are not in this text any more: {quoted(led.asked)}</p>
  const { state, exact, start, paragraph } = led
  const block = paragraph === null ? "text" : `p${paragraph}`
  const place = paragraph === null ? "" : `, ¶ ${paragraph}`
  if (state === "there") {
    return (
      <p role="status">
        The link leads to <a href={`#${block}`}>{quoted(exact)}</a>
        {place}.
      </p>
    )
  }
  const proposal = <a href={pathToWords(source, number, { start, exact }, block)}>{quoted(exact)}</a>
  if (state === "several") {
    return (
      <p>
        These words stand in more than one place of this text. One of them: {proposal}
        {place}.
      </p>
    )
  }
  return (
    <p>
      These words are not in this text any more: {quoted(led.asked)} What comes nearest: {proposal}
      {place}.
    </p>
  )
}
