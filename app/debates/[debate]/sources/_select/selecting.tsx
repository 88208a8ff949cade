"use client"

import { type ReactNode, useEffect, useRef, useState } from "react"
import { letterOf } from "@/app/_ui/letters"
import { useLinking } from "@/app/annotations/_links/use-linking"
import type { Act, Notice, Room } from "./act"
import type { Aiming } from "./aiming"
import { Bar, toTheBar } from "./bar"
import type { Citing } from "./cited"
import { citingWords, proposingWords } from "./citing"
import { copyingCited, copyingLink } from "./copying"
import { Keys } from "./keys"
import { ReadingCaret } from "./reading-caret"
import { Said } from "./said"
import "./painted.css"
import styles from "./selecting.module.css"
import { useAiming } from "./use-aiming"
import { useChosen } from "./use-chosen"
import { useHighlighting } from "./use-highlighting"
import { useQuoting } from "./use-quoting"
import { useWriting } from "./use-writing"

type Props = {
  source: string
  editionId: string
  /** of the edition */
  number: number
  language: string
  citing: Citing
  signIn: string
  /** the reader may cite words as evidence; whoever else has signed in may propose them */
  curates: boolean
  /** what words are to be selected for, instead of writing about them */
  aiming: Aiming | null
  /** what else one may do with the text, in the same line */
  children?: ReactNode
}

const inText = (target: EventTarget | null) => target instanceof Element && target.closest("#text") !== null

/** Selecting words of a text, by mouse, touch or keyboard, and what one can do with them. `source`: its path. */
export function Selecting({ source, editionId, number, language, citing, aiming, ...props }: Props) {
  const chosen = useChosen()
  const [caret, setCaret] = useState(false)
  const [keys, setKeys] = useState(false)
  const [notice, say] = useState<Notice | null>(null)
  const [ready, setReady] = useState(false)
  // Without scripts there is nothing here to press.
  useEffect(() => setReady(true), [])
  const begin = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (caret || !left.current) return
    left.current = false
    begin.current?.focus({ preventScroll: true })
  }, [caret])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const letter = letterOf(event)
      if (letter === "a" && inText(event.target)) setCaret(true)
      else if (letter === "?") setKeys(true)
      else return
      event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
  const leave = (back: boolean) => {
    left.current = back && caret
    setCaret(false)
    window.getSelection()?.removeAllRanges()
  }
  const room: Room = { source, editionId, number, citing, say, leave }

  const aimed = useAiming(aiming, room)
  const highlighting = useHighlighting(room)
  const writing = useWriting(room)
  const quoting = useQuoting(room, writing.act && "run" in writing.act ? writing.act.run : null)
  const linking = useLinking(room)
  const signing = { name: "Sign in to annotate", href: props.signIn }
  const annotating = [highlighting, writing.act ?? signing, linking.act, quoting]
  // An act that another part of the room brings stands in this list, in the order of the bar: the first three are seen on a
  // phone at once. Its panel, if it has one, stands beside the one for writing.
  const acts = [
    ...(aimed ? [aimed] : linking.waits ? [linking.act] : annotating),
    copyingCited(room),
    copyingLink(room),
    aimed || linking.waits ? null : props.curates ? citingWords(room) : writing.act && proposingWords(room),
  ].filter((act): act is Act => act !== null)
  return (
    <div className={styles.selecting}>
      {caret ? (
        <ReadingCaret
          language={language}
          keys={keysOf(acts).set("?", () => setKeys(true))}
          onEnter={toTheBar}
          onLeave={() => leave(true)}
        />
      ) : (
        ready && (
          <button type="button" ref={begin} className={styles.begin} onClick={() => setCaret(true)}>
            Select words by keyboard
          </button>
        )
      )}
      {ready && (
        <button type="button" className={styles.begin} onClick={() => setKeys(true)}>
          Keys
        </button>
      )}
      {props.children}
      {chosen && <Bar chosen={chosen} acts={acts} />}
      <Said notice={notice} onNotice={say} />
      {!aimed && writing.panel}
      {keys && <Keys acts={acts} onClose={() => setKeys(false)} />}
    </div>
  )
}

const keysOf = (acts: readonly Act[]) =>
  new Map(acts.flatMap((act) => (act.key && "run" in act ? [[act.key, act.run] as const] : [])))
