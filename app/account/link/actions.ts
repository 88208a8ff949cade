"use server"

import { redirect } from "next/navigation"
import { after } from "next/server"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { clientAddress } from "@/app/_web/client-address"
import { nextPath, withNext } from "@/app/_web/next-path"
import { currentActor, keepSession, sessionId, userAgent } from "@/app/_web/session"
import { endSession } from "@/lib/accounts/commands"
import * as links from "@/lib/accounts/links/commands"
import { ownProfile } from "@/lib/accounts/profile/queries"

async function ask(email: string, next: string | null): Promise<void> {
  after(await links.askForLink({ email, next, from: await clientAddress() }))
}

/** Sends a sign-in link to an address, if it has an account; the answer is the same if not. */
export async function askForLink(_: Refusal, form: FormData): Promise<Refusal> {
  const next = nextPath(form.get("next"))
  const refusal = await attempt(form, ({ email = "" }) => ask(email, next))
  return refusal ?? redirect(withNext("/account/link/asked", next))
}

/** Sends a sign-in link to one's own address, which leads back to one's account. */
export async function askForOwnLink(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async () => {
    const { email } = await ownProfile(await currentActor())
    await ask(email, "/account")
  })
  return refusal ?? redirect("/account/link/asked")
}

/** Signs in by a link, in the place of a session that this browser holds. */
export async function openLink(_: Refusal, form: FormData): Promise<Refusal> {
  const before = await sessionId()
  const refusal = await attempt(form, async ({ token = "" }) => {
    await keepSession(await links.signInByLink({ token, agent: await userAgent() }))
    if (before) await endSession(before)
  })
  return refusal ?? redirect(nextPath(form.get("next")) ?? "/")
}
