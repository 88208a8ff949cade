import { useEffect } from "react"
import { SayForm } from "@/app/annotations/_talk/say-form"
import type { Selection } from "@/lib/annotations/schema"
import { paint } from "./painted"
import styles from "./write-panel.module.css"

type Props = {
  words: Selection
  here: boolean
  onArrived: () => void
  onSaid: () => void
  onClose: () => void
}

const SHOWN = 300

/** The form beside the text in which one writes about the words selected, which stay shown meanwhile. `here`: they were
 * selected in the text that is on the page. */
export function WritePanel({ words, here, onClose, ...then }: Props) {
  const { start, end, exact } = words
  useEffect(() => {
    paint("writing", here ? { start, end } : null)
    return () => paint("writing", null)
  }, [start, end, here])
  const shown = exact.length > SHOWN ? `${exact.slice(0, SHOWN).trimEnd()} …` : exact
  return (
    <aside className={styles.panel} aria-label="Writing about words of this text">
      <blockquote>“{shown.trim()}”</blockquote>
      <SayForm target={{ words }} label="Your remark on these words" focus {...then} onCancel={onClose} />
    </aside>
  )
}
