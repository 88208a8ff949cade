"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import * as administrators from "@/lib/accounts/administrators/commands"

/** Makes the person with an address an administrator. */
export async function addAdministrator(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ email = "" }) =>
    administrators.addAdministrator(await currentActor(), { email }),
  )
  return refusal ?? redirect("/account/administrators?done=administrator-added")
}

/** Takes the administrator's part back from a person; whoever takes their own goes back to their account. */
export async function removeAdministrator(_: Refusal, form: FormData): Promise<Refusal> {
  const actor = await currentActor()
  const refusal = await attempt(form, ({ userId = "" }) =>
    administrators.removeAdministrator(actor, { userId }),
  )
  if (refusal) return refusal
  if (form.get("userId") === actor.userId) redirect("/account?done=self-removed")
  redirect("/account/administrators?done=administrator-removed")
}
