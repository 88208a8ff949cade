"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { clientAddress } from "@/app/_web/client-address"
import { nextPath } from "@/app/_web/next-path"
import {
  currentActor,
  forgetSession,
  keepSession,
  requestedHosts,
  sessionId,
  userAgent,
} from "@/app/_web/session"
import * as accounts from "@/lib/accounts/commands"
import * as demo from "@/lib/accounts/demo/commands"
import * as erasure from "@/lib/accounts/erasure/commands"
import * as profile from "@/lib/accounts/profile/commands"
import * as sessions from "@/lib/accounts/sessions/commands"
import { AppError } from "@/lib/errors"

async function begin(email: string, password: string): Promise<void> {
  const [agent, from] = [await userAgent(), await clientAddress()]
  await keepSession((await accounts.signIn({ email, password, agent, from })).sessionId)
}

/** Signs in by e-mail and password. */
export async function signIn(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, ({ email = "", password = "" }) => begin(email, password))
  return refusal ?? redirect(nextPath(form.get("next")) ?? "/")
}

/** Makes an account for a visitor, who is then signed in. */
export async function signUp(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ name = "", email = "", password = "" }) => {
    const from = await clientAddress()
    await accounts.signUp(await currentActor(), { name, email, password, from })
    await begin(email, password)
  })
  return refusal ?? redirect(nextPath(form.get("next")) ?? "/")
}

/** Begins a session of a person of the demo, where there is a demo. */
export async function stepIntoDemo(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ as = "" }) => {
    const given = { as: as as "instructor" | "student", agent: await userAgent() }
    await keepSession(await demo.stepIntoDemo(await requestedHosts(), given))
  })
  return refusal ?? redirect(nextPath(form.get("next")) ?? "/")
}

/** Makes the first administrator, who is then signed in. */
export async function becomeFirstAdministrator(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ token = "", name = "", email = "", password = "" }) => {
    await accounts.becomeFirstAdministrator({ token, name, email, password })
    await begin(email, password)
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

/** Changes one's own name, which stands at the head of every page. */
export async function changeName(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ name = "" }) =>
    profile.changeName(await currentActor(), { name }),
  )
  if (refusal) return refusal
  revalidatePath("/", "layout")
  redirect("/account?done=name")
}

/** Changes one's own password. */
export async function changePassword(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ presentPassword = "", password = "" }) => {
    const present = (await sessionId()) ?? ""
    await profile.changePassword(await currentActor(), present, { presentPassword, password })
  })
  return refusal ?? redirect("/account?done=password")
}

/** Sets one's own password, after a sign-in by link. */
export async function setPassword(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ password = "" }) =>
    profile.setPassword(await currentActor(), (await sessionId()) ?? "", { password }),
  )
  return refusal ?? redirect("/account?done=password")
}

/** Ends one of one's own sessions; one that has ended meanwhile is as good. */
export async function endOwnSession(form: FormData): Promise<void> {
  try {
    await sessions.endOwnSession(await currentActor(), String(form.get("session") ?? ""))
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === "unauthenticated") redirect("/account/sign-in")
  }
  redirect("/account?done=session")
}

/** Ends all of one's sessions but this one. */
export async function endOthers(): Promise<void> {
  const actor = await currentActor()
  if (!actor.userId) redirect("/account/sign-in")
  await sessions.endOtherSessions(actor, (await sessionId()) ?? "")
  redirect("/account?done=others")
}

/** Erases one's own account, and takes the session's token from this browser. */
export async function eraseAccount(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ presentPassword = "" }) => {
    await erasure.eraseAccount(await currentActor(), { presentPassword })
    await forgetSession()
  })
  return refusal ?? redirect("/")
}

/** The same after a sign-in by link. */
export async function eraseAccountByLink(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async () => {
    await erasure.eraseAccountByLink(await currentActor(), (await sessionId()) ?? "")
    await forgetSession()
  })
  return refusal ?? redirect("/")
}
