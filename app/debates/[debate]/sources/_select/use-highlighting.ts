import { useState } from "react"
import { useTalkPlace } from "@/app/annotations/_talk/place"
import { choicesFor, firstChoice } from "@/app/annotations/audiences"
import type { Act, Notice, Room } from "./act"
import { highlight, takeBack } from "./highlighting"
import { chosenNow, selectionOf } from "./use-chosen"

/** Highlighting the words selected, for whom one spoke last; null for who is not signed in. */
export function useHighlighting({ editionId, say, leave }: Room): Act | null {
  const place = useTalkPlace()
  const [busy, setBusy] = useState(false)
  const choices = place ? choicesFor(place.writing, null) : []
  const audience = choices.find(({ value }) => value === firstChoice(choices, null, place?.last ?? null))
  if (!place || !audience) return null
  const { me } = place
  const run = async () => {
    const words = chosenNow()
    if (!words || busy) return
    setBusy(true)
    const became = await highlight(selectionOf(words, editionId), { me, audience: audience.value })
    setBusy(false)
    if (became.state !== "done") return say({ said: became.message, wrong: true })
    say({ said: "Highlighted.", undo: () => undo(became.id, me) })
    leave(true)
  }
  const aside = `for ${audience.name}`
  return { name: "Highlight", aside, busy, key: "h", does: "highlight the words", run: () => void run() }
}

async function undo(id: string, me: string): Promise<Notice> {
  const became = await takeBack(id, me)
  if (became.state === "done") return { said: "Taken back." }
  return { said: became.message, wrong: true, undo: () => undo(id, me) }
}
