"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { restoreRemark } from "@/lib/annotations/commands"

/** Brings one's own removed remark back. */
export async function bringBack(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ id = "" }) => restoreRemark(await currentActor(), { id }))
  return refusal ?? redirect("/notebook?done=back")
}
