import { unstable_rethrow, useRouter } from "next/navigation"
import { useEffect, useState, useTransition } from "react"
import type { Refusal } from "@/app/_web/attempt"
import { useTalkPlace } from "@/app/annotations/_talk/place"
import { send } from "@/app/annotations/_talk/sending"
import { moveRemark, moveRemarkBack } from "@/app/annotations/actions"
import { selectedFor } from "../_editions/actions"
import type { Act, Notice, Room } from "./act"
import { AIMS, type Aiming } from "./aiming"
import { arriveAt } from "./arriving"
import { formOf } from "./form-of"
import { type Chosen, chosenNow, selectionOf } from "./use-chosen"

const SILENT = "Not sent, or the answer was lost. Select the words and press again."

type Remark = Extract<Aiming["aim"], { kind: "remark" }>

/** Giving the words selected to what they are for, which leads on; null where they are for nothing special. The words that a
 * remark speaks of now are selected to begin with. */
export function useAiming(aiming: Aiming | null, { say }: Room): Act | null {
  const me = useTalkPlace()?.me ?? ""
  const router = useRouter()
  const [pending, start] = useTransition()
  useNow(aiming)
  if (!aiming) return null
  const { aim, of, back } = aiming
  const moved = async (remark: Remark, words: Chosen) => {
    const { id, version } = remark
    const given = JSON.stringify(selectionOf(words, of.editionId))
    const became = await send(moveRemark, formOf({ id, version: String(version), words: given, me }))
    if (became.state !== "done") return say({ said: became.message, wrong: true })
    say({ said: "The remark speaks of these words now.", undo: () => undo(id, version + 1, me) })
    window.getSelection()?.removeAllRanges()
    router.replace(`${back}#remark-${id}`)
  }
  const attached = async (id: string, words: Chosen) => {
    const refusal = await attaching(id, of, words)
    if (refusal) say({ said: refusal.message, wrong: true })
  }
  const run = () => {
    const words = chosenNow()
    if (!words || pending) return
    start(() => (aim.kind === "remark" ? moved(aim, words) : attached(aim.id, words)))
  }
  const name = AIMS[aim.kind].button
  return { name, primary: true, busy: pending, key: "w", does: name.toLowerCase(), run }
}

/** Selects the words that the remark speaks of now, once. */
function useNow(aiming: Aiming | null) {
  const [began, setBegan] = useState("")
  useEffect(() => {
    if (aiming?.aim.kind !== "remark" || began === aiming.aim.id) return
    setBegan(aiming.aim.id)
    const place = aiming.aim.places.find(({ editionId }) => editionId === aiming.of.editionId)
    const range = place && arriveAt(place)
    const selection = window.getSelection()
    if (!range || !selection) return
    selection.removeAllRanges()
    selection.addRange(range)
  }, [aiming, began])
}

async function undo(id: string, version: number, me: string): Promise<Notice> {
  const became = await send(moveRemarkBack, formOf({ id, version: String(version), me }))
  if (became.state === "done") return { said: "It speaks again of the words before." }
  return { said: became.message, wrong: true, undo: () => undo(id, version, me) }
}

/** Attaches a passage to the words and leads on; what keeps it from that is returned. */
async function attaching(id: string, of: Aiming["of"], words: Chosen): Promise<Refusal> {
  const { debate, source, editionId, number } = of
  const fields = { debate, source, id, words: JSON.stringify(selectionOf(words, editionId)) }
  try {
    return await selectedFor(null, formOf(number === null ? fields : { ...fields, number: String(number) }))
  } catch (error) {
    unstable_rethrow(error)
    return { message: SILENT, typed: {} }
  }
}
