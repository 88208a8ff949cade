"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { showReading } from "@/lib/annotations/presence/commands"

/** Shows others where one reads, or no longer. */
export async function chooseReading(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ shown }) =>
    showReading(await currentActor(), { shown: shown === "yes" }),
  )
  return refusal ?? redirect("/account?done=reading")
}
