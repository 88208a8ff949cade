import { type ReactNode, useCallback, useEffect, useState } from "react"
import { useTalkPlace } from "@/app/annotations/_talk/place"
import type { Selection } from "@/lib/annotations/schema"
import type { Act, Room } from "./act"
import { keepWords, keptWords } from "./kept-words"
import { chosenNow, selectionOf } from "./use-chosen"
import { WritePanel } from "./write-panel"

/** Writing about the words selected, and the form in which one does; no act for who is not signed in. */
export function useWriting({ source, editionId, leave }: Room): { act: Act | null; panel: ReactNode } {
  const me = useTalkPlace()?.me
  const [writing, setWriting] = useState<Selection | null>(null)
  const write = useCallback(
    (words: Selection | null) => {
      setWriting(words)
      if (me) keepWords(me, source, words)
    },
    [me, source],
  )
  useEffect(() => setWriting(me ? keptWords(me, source) : null), [me, source])
  if (!me) return { act: null, panel: null }
  const run = () => {
    const words = chosenNow()
    if (!words) return
    write(selectionOf(words, editionId))
    leave(false)
  }
  const name = writing ? "Use these words" : "Write"
  const stop = () => write(null)
  const forget = () => keepWords(me, source, null)
  return {
    act: { name, primary: true, key: "w", does: "write about the words", run },
    panel: writing && (
      <WritePanel
        words={writing}
        here={writing.editionId === editionId}
        onArrived={forget}
        onSaid={stop}
        onClose={stop}
      />
    ),
  }
}
