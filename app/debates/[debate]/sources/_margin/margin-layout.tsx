"use client"

import { useState } from "react"
import { bringWords, focusCard, nameInAddress, openSheet } from "./going"
import styles from "./margin-layout.module.css"
import { letterOf, wide } from "./on-page"
import { Several } from "./several"
import type { Speaker } from "./speaking"
import { Steps } from "./steps"
import { useActive } from "./use-active"
import { useLaidCards } from "./use-laid-cards"
import { type Several as Asked, usePresses } from "./use-presses"
import { useSheet } from "./use-sheet"
import { useTints } from "./use-tints"

const toLetter = (key: string) => letterOf(key)?.focus({ preventScroll: true })

/** The margin while scripts run: cards at their words, which thread is active, who speaks where several do, and the way
 * from one annotation to the next. Stands before the text, which its styles rely on. */
export function MarginLayout() {
  const [active, setActive] = useActive()
  const [last, setLast] = useState<string | null>(null)
  const [several, setSeveral] = useState<Asked | null>(null)
  if (active !== null && active !== last) setLast(active)
  useLaidCards(active, styles.laid!)
  useTints(active)
  useSheet()

  const turnTo = (key: string, keyboard: boolean) => {
    setActive(key)
    if (!wide()) openSheet(key)
    else if (keyboard) focusCard(key)
    else toLetter(key)
  }
  usePresses({
    onThread: (key, { by, keyboard }) => {
      if (by === "card") return setActive(key)
      if (by === "letter") nameInAddress(key)
      if (by === "words" || wide()) turnTo(key, keyboard)
    },
    onSeveral: setSeveral,
    onNothing: () => setActive(null),
  })
  const pick = (speaker: Speaker, keyboard: boolean) => {
    setSeveral(null)
    if ("evidence" in speaker) location.hash = `#e${speaker.evidence}`
    else turnTo(speaker.thread, keyboard)
  }
  const step = (key: string) => {
    const letter = letterOf(key)
    if (!letter) return
    setActive(key)
    if (wide()) {
      nameInAddress(key, { replacing: true })
      bringWords(letter)
      letter.focus({ preventScroll: true })
    } else {
      bringWords(letter, innerHeight / 3)
      openSheet(key, { replacing: true })
    }
  }
  return (
    <div className={styles.foot} data-sheet-foot="">
      {several && (
        <Several
          several={several}
          onPick={pick}
          onClose={(back) => {
            if (back) several.from?.focus({ preventScroll: true })
            setSeveral(null)
          }}
        />
      )}
      <Steps at={active ?? last} onStep={step} />
    </div>
  )
}
