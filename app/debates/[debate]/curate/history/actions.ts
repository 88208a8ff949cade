"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { nextPath } from "@/app/_web/next-path"
import { currentActor } from "@/app/_web/session"
import { undo } from "@/lib/claims/history/commands"
import { curatePath, withWord } from "../paths"

/** Undoes a step of a history, and leads back to it with what was done. */
export async function undoStep(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", event = "", here = "" }) => {
    const { act } = await undo(await currentActor(), { event })
    path = withWord(nextPath(here) ?? curatePath(debate, "history"), `done=${act}`)
  })
  return refusal ?? redirect(path)
}
