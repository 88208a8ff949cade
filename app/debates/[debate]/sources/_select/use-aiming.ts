import { unstable_rethrow } from "next/navigation"
import { useState, useTransition } from "react"
import type { Refusal } from "@/app/_web/attempt"
import { selectedFor } from "../_editions/actions"
import type { Act, Room } from "./act"
import { AIMS, type Aiming } from "./aiming"
import { type Chosen, chosenNow } from "./use-chosen"

const SILENT = "Not sent, or the answer was lost. Select the words and press again."

/** Giving the words selected to what they are for, which leads on; null where they are for nothing special. */
export function useAiming(aiming: Aiming | null, { say }: Room): Act | null {
  const [pending, start] = useTransition()
  const [sent, setSent] = useState(false)
  if (!aiming) return null
  const { aim, of } = aiming
  const run = () => {
    const words = chosenNow()
    if (!words || pending || sent) return
    start(async () => {
      const refusal = await sending(formOf(aim, of, words))
      if (refusal) say({ said: refusal.message, wrong: true })
      else setSent(true)
    })
  }
  const name = AIMS[aim.kind].button
  return { name, primary: true, busy: pending, key: "w", does: name.toLowerCase(), run }
}

async function sending(form: FormData): Promise<Refusal> {
  try {
    return await selectedFor(null, form)
  } catch (error) {
    unstable_rethrow(error)
    return { message: SILENT, typed: {} }
  }
}

function formOf(
  aim: Aiming["aim"],
  { debate, source, editionId, number }: Aiming["of"],
  { start, end, exact }: Chosen,
): FormData {
  const form = new FormData()
  const fields = {
    debate,
    source,
    kind: aim.kind,
    id: aim.id,
    words: JSON.stringify({ editionId, start, end, exact }),
  }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  if (number !== null) form.set("number", String(number))
  if (aim.kind === "remark") form.set("version", String(aim.version))
  return form
}
