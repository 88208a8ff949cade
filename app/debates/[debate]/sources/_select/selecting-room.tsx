import { type RefObject, useEffect, useRef, useState } from "react"
import { createPortal } from "react-dom"
import { useLinking } from "@/app/annotations/_links/use-linking"
import type { Act, Notice, Room } from "./act"
import type { Aiming } from "./aiming"
import { type Asked, askedOnPage } from "./asked"
import { Bar, toTheBar } from "./bar"
import type { Citing } from "./cited"
import { citingWords, proposingWords } from "./citing"
import { copyingCited, copyingLink } from "./copying"
import { Keys } from "./keys"
import { ReadingCaret } from "./reading-caret"
import { Said } from "./said"
import styles from "./selecting.module.css"
import { useAiming } from "./use-aiming"
import { useChosen } from "./use-chosen"
import { useHighlighting } from "./use-highlighting"
import { useQuoting } from "./use-quoting"
import { useWriting } from "./use-writing"

/** Where words are selected, and what for. `source`: its path. */
export type Place = {
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
}

type Props = Place & {
  /** where one begins by keyboard: before all else that one may do with the text */
  begin: RefObject<HTMLElement | null>
  /** what was asked for before this was there */
  asked: Asked | null
}

/** Selecting words of a text, and what one can do with them. */
export function SelectingRoom({ begin, asked, ...place }: Props) {
  const { source, editionId, number, language, citing } = place
  const chosen = useChosen()
  const [caret, setCaret] = useState(asked === "select")
  const [keys, setKeys] = useState(asked === "keys")
  const [notice, say] = useState<Notice | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (caret || !left.current) return
    left.current = false
    button.current?.focus({ preventScroll: true })
  }, [caret])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const what = askedOnPage(event)
      if (!what) return
      event.preventDefault()
      if (what === "select") setCaret(true)
      else setKeys(true)
    }
    document.addEventListener("keydown", press)
    return () => document.removeEventListener("keydown", press)
  }, [])
  const leave = (back: boolean) => {
    left.current = back && caret
    setCaret(false)
    window.getSelection()?.removeAllRanges()
  }
  const { acts, panel } = useActs(place, { source, editionId, number, citing, say, leave })
  const beginning = caret ? (
    <ReadingCaret
      language={language}
      keys={keysOf(acts).set("?", () => setKeys(true))}
      onEnter={toTheBar}
      onLeave={() => leave(true)}
    />
  ) : (
    <button type="button" ref={button} className={styles.begin} onClick={() => setCaret(true)}>
      Select words by keyboard
    </button>
  )
  return (
    <>
      {createPortal(
        <>
          {beginning}
          <button type="button" className={styles.begin} onClick={() => setKeys(true)}>
            Keys
          </button>
        </>,
        begin.current!,
      )}
      {chosen && <Bar chosen={chosen} acts={acts} />}
      <Said notice={notice} onNotice={say} />
      {panel}
      {keys && <Keys acts={acts} onClose={() => setKeys(false)} />}
    </>
  )
}

/** What one can do with the words selected, in the order of the bar: the first three are seen on a phone at once; and the form
 * in which one writes about them. An act that another part of the room brings stands in this list. */
function useActs({ aiming, curates, signIn }: Place, room: Room) {
  const aimed = useAiming(aiming, room)
  const highlighting = useHighlighting(room)
  const writing = useWriting(room)
  const quoting = useQuoting(room, writing.act && "run" in writing.act ? writing.act.run : null)
  const linking = useLinking(room)
  const signing = { name: "Sign in to annotate", href: signIn }
  const annotating = [highlighting, writing.act ?? signing, linking.act, quoting]
  const acts = [
    ...(aimed ? [aimed] : linking.waits ? [linking.act] : annotating),
    copyingCited(room),
    copyingLink(room),
    aimed || linking.waits ? null : curates ? citingWords(room) : writing.act && proposingWords(room),
  ].filter((act): act is Act => act !== null)
  return { acts, panel: aimed ? null : writing.panel }
}

const keysOf = (acts: readonly Act[]) =>
  new Map(acts.flatMap((act) => (act.key && "run" in act ? [[act.key, act.run] as const] : [])))
