"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor, forgetSession, keepSession, sessionId, userAgent } from "@/app/_web/session"
import * as accounts from "@/lib/accounts/commands"

/** Signs in by e-mail and password. */
export async function signIn(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ email = "", password = "" }) => {
    const session = await accounts.signIn({ email, password, agent: await userAgent() })
    await keepSession(session.sessionId)
  })
  return refusal ?? redirect("/")
}

/** Makes an account for a visitor, who is then signed in. */
export async function signUp(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ name = "", email = "", password = "" }) => {
    await accounts.signUp(await currentActor(), { name, email, password })
    const session = await accounts.signIn({ email, password, agent: await userAgent() })
    await keepSession(session.sessionId)
  })
  return refusal ?? redirect("/")
}

/** Makes the first administrator, who is then signed in. */
export async function becomeFirstAdministrator(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ token = "", name = "", email = "", password = "" }) => {
    await accounts.becomeFirstAdministrator({ token, name, email, password })
    const session = await accounts.signIn({ email, password, agent: await userAgent() })
    await keepSession(session.sessionId)
  })
  return refusal ?? redirect("/")
}

/** Ends this session. */
export async function signOut(): Promise<void> {
  const id = await sessionId()
  if (id) await accounts.endSession(id)
  await forgetSession()
  redirect("/")
}
