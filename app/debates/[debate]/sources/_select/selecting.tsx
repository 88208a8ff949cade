"use client"

import { type ReactNode, useCallback, useEffect, useRef, useState } from "react"
import { useTalkPlace } from "@/app/annotations/_talk/place"
import { choicesFor, firstChoice } from "@/app/annotations/audiences"
import type { Selection } from "@/lib/annotations/schema"
import { type Aiming, ToAim } from "./aiming"
import { Bar } from "./bar"
import { type Citing, cited } from "./cited"
import { highlight, takeBack } from "./highlighting"
import { keepWords, keptWords } from "./kept-words"
import { Keys } from "./keys"
import { ReadingCaret } from "./reading-caret"
import styles from "./selecting.module.css"
import { ToAnnotate } from "./to-annotate"
import { type Chosen, chosenNow, useChosen } from "./use-chosen"
import { WritePanel } from "./write-panel"

type Props = {
  source: string
  editionId: string
  language: string
  citing: Citing
  signIn: string
  /** what words are to be selected for, instead of writing about them */
  aiming: Aiming | null
  /** what else one may do with the text, in the same line */
  children?: ReactNode
}
type Word = { said: string; undo?: string; wrong?: boolean } | null

const inText = (target: EventTarget | null) => target instanceof Element && target.closest("#text") !== null

/** Selecting words of a text, by mouse, touch or keyboard, and what one can do with them. `source`: its path. */
export function Selecting({ source, editionId, language, citing, signIn, aiming, children }: Props) {
  const place = useTalkPlace()
  const chosen = useChosen()
  const [caret, setCaret] = useState(false)
  const [keys, setKeys] = useState(false)
  const [writing, setWriting] = useState<Selection | null>(null)
  const [word, setWord] = useState<Word>(null)
  const [busy, setBusy] = useState(false)
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
  const me = place?.me

  const write = useCallback(
    (words: Selection | null) => {
      setWriting(words)
      if (me) keepWords(me, source, words)
    },
    [me, source],
  )
  useEffect(() => setWriting(me ? keptWords(me, source) : null), [me, source])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!inText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === "a") setCaret(true)
      else if (event.key === "?") setKeys(true)
      else return
      event.preventDefault()
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])

  const unselect = () => window.getSelection()?.removeAllRanges()
  const leave = () => {
    left.current = true
    setCaret(false)
    unselect()
  }
  const choices = place ? choicesFor(place.writing, null) : []
  const audience = choices.find(({ value }) => value === firstChoice(choices, null, place?.last ?? null))
  const selectionOf = ({ start, end, exact }: Chosen): Selection => ({ editionId, start, end, exact })

  const mark = async () => {
    const words = chosenNow()
    if (!words || !place || !audience || busy || aiming) return
    setBusy(true)
    const became = await highlight(selectionOf(words), { me: place.me, audience: audience.value })
    setBusy(false)
    if (became.state !== "done") return setWord({ said: became.message, wrong: true })
    setWord({ said: "Highlighted.", undo: became.id })
    if (caret) leave()
    else unselect()
  }
  const unmark = async (id: string) => {
    const became = await takeBack(id, place!.me)
    setWord(
      became.state === "done" ? { said: "Taken back." } : { said: became.message, wrong: true, undo: id },
    )
  }
  const open = () => {
    const words = chosenNow()
    if (!words || !place || aiming) return
    write(selectionOf(words))
    setCaret(false)
    unselect()
  }
  const copy = async () => {
    const words = chosenNow()
    if (!words) return
    const text = cited(words.exact, citing)
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    )
    setWord(copied ? { said: "Copied." } : { said: "This browser does not let the page copy.", wrong: true })
  }
  const byKey = { h: mark, w: open, c: copy, "?": () => setKeys(true) }
  return (
    <div className={styles.selecting}>
      {caret ? (
        <ReadingCaret
          language={language}
          onKey={(key) => void byKey[key]()}
          onEnter={() => document.querySelector<HTMLElement>(`.${styles.bar} :is(button, a)`)?.focus()}
          onLeave={leave}
        />
      ) : (
        ready && (
          <button type="button" ref={begin} className={styles.begin} onClick={() => setCaret(true)}>
            Select words by keyboard
          </button>
        )
      )}
      {children}
      {chosen && (
        <Bar chosen={chosen} onCopy={copy}>
          {aiming ? (
            <ToAim aiming={aiming} chosen={chosenNow} onRefused={(said) => setWord({ said, wrong: true })} />
          ) : (
            <ToAnnotate
              audience={place && audience ? audience.name : null}
              signIn={signIn}
              rewriting={writing !== null}
              busy={busy}
              onHighlight={mark}
              onWrite={open}
            />
          )}
        </Bar>
      )}
      <div className={styles.word}>
        <p role={word?.wrong ? "alert" : "status"} className={word?.wrong ? "rubric" : undefined}>
          {word?.said}
        </p>
        {word?.undo && (
          <button type="button" onClick={() => void unmark(word.undo!)}>
            Undo
          </button>
        )}
        {word && (
          <button type="button" aria-label="Close this notice" onClick={() => setWord(null)}>
            ×
          </button>
        )}
      </div>
      {place && writing && !aiming && (
        <WritePanel
          words={writing}
          here={writing.editionId === editionId}
          onSaid={() => write(null)}
          onClose={() => write(null)}
        />
      )}
      {keys && <Keys onClose={() => setKeys(false)} />}
    </div>
  )
}
