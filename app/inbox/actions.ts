"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import * as notices from "@/lib/annotations/inbox/commands"
import * as letters from "@/lib/annotations/inbox/letters/commands"
import type { ChangePaces } from "@/lib/annotations/inbox/letters/schema"
import { AppError } from "@/lib/errors"

/** Marks one's notices as read, up to the newest on the page that the form stands on. */
export async function readAll(form: FormData): Promise<void> {
  const actor = await currentActor()
  if (!actor.userId) redirect("/account/sign-in?next=/inbox")
  await notices.readAll(actor, { until: String(form.get("until") ?? "") })
  redirect("/inbox?done=read")
}

/** Changes when letters come to oneself. */
export async function changePaces(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ toMe, followed }) =>
    letters.changePaces(await currentActor(), { toMe, followed } as ChangePaces),
  )
  return refusal ?? redirect("/account?done=letters")
}

/** Turns letters off for whoever a letter was sent to, by its token, signed in or not. */
export async function turnLettersOff(form: FormData): Promise<void> {
  try {
    await letters.turnOff(String(form.get("token") ?? ""))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    redirect("/inbox/off")
  }
  redirect("/inbox/off?done=off")
}
