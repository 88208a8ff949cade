"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor, requestedHosts } from "@/app/_web/session"
import { keepAudience } from "@/app/annotations/writer"
import type { Actor } from "@/lib/actor"
import * as debates from "@/lib/debates/seminars/commands"
import { AppError } from "@/lib/errors"
import type { RevealRule, Role } from "@/lib/generated/prisma/enums"
import * as codes from "@/lib/seminars/codes/commands"
import * as seminars from "@/lib/seminars/commands"
import * as members from "@/lib/seminars/members/commands"
import { joinPath, pathOf } from "./_seminar/words"

/** What a form shows of a code that was just made; it is not shown again. */
export type MadeCode = { code: string; link: string }

// Whoever was signed out meanwhile is told so, and keeps what they typed.
async function reader(): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId) return actor
  throw new AppError(
    "unauthenticated",
    "You were signed out. Sign in again in another tab, then repeat this.",
  )
}

/** Where a form leads once it is done: the page that it stands on, with the word of what was done. */
const at = (form: FormData, word: string) => {
  const [debate, seminar] = [form.get("debate"), form.get("seminar")].map((part) =>
    encodeURIComponent(String(part)),
  )
  return `${pathOf({ debate: debate!, seminar: seminar! })}?done=${word}`
}

// Runs a command for whoever is signed in; once it is done, the page says so.
async function doneHere(
  form: FormData,
  word: string,
  work: (typed: Record<string, string>) => Promise<void>,
) {
  const refusal = await attempt(form, work)
  return refusal ?? redirect(at(form, word))
}

/** Makes a seminar, and oneself its instructor. */
export async function makeSeminar(_: Refusal, form: FormData): Promise<Refusal> {
  let made = ""
  const refusal = await attempt(form, async ({ debate = "", name = "" }) => {
    made = pathOf(await debates.makeSeminar(await reader(), { debate, name }))
  })
  return refusal ?? redirect(`${made}?done=made`)
}

/** Joins a seminar by the code that was typed, or that the link carried. */
export async function joinSeminar(_: Refusal, form: FormData): Promise<Refusal> {
  let joined = ""
  const refusal = await attempt(form, async ({ code = "" }) => {
    joined = pathOf(await members.joinSeminar(await reader(), { code }))
  })
  return refusal ?? redirect(`${joined}?done=joined`)
}

/** Leaves a seminar. */
export async function leaveSeminar(_: Refusal, form: FormData): Promise<Refusal> {
  const refusal = await attempt(form, async ({ id = "" }) => members.leaveSeminar(await reader(), { id }))
  return refusal ?? redirect("/seminars?done=left")
}

/** Changes a seminar's name and when others' remarks are shown in it. */
export async function changeSeminar(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "changed", async ({ id = "", version, name = "", revealRule }) => {
    const given = { id, version: Number(version), name, revealRule: revealRule as RevealRule }
    await seminars.changeSeminar(await reader(), given)
  })
}

/** Archives a seminar. */
export async function archiveSeminar(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "archived", async ({ id = "" }) => seminars.archiveSeminar(await reader(), { id }))
}

/** Brings an archived seminar back. */
export async function bringBackSeminar(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "back", async ({ id = "" }) => seminars.bringBackSeminar(await reader(), { id }))
}

/** Opens the texts that the debate keeps for seminars to this one, or closes them to it. */
export async function openTexts(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "texts", async ({ id = "", open }) => {
    await debates.openTexts(await reader(), { id, open: open === "yes" })
  })
}

/** Gives a member another role. */
export async function changeRole(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "role", async ({ memberId = "", version, role }) => {
    await members.changeRole(await reader(), { memberId, version: Number(version), role: role as Role })
  })
}

/** Lets what one writes next be for one member and those who lead, as the form names them. */
export async function writeAlone(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "alone", async ({ audience = "" }) => keepAudience(await reader(), audience))
}

/** Removes a member. */
export async function removeMember(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "removed", async ({ memberId = "" }) =>
    members.removeMember(await reader(), { memberId }),
  )
}

/** Withdraws the code of a seminar. */
export async function withdrawCode(_: Refusal, form: FormData): Promise<Refusal> {
  return doneHere(form, "withdrawn", async ({ id = "" }) => codes.withdrawCode(await reader(), { id }))
}

async function linkFor(code: string): Promise<string> {
  const [host = ""] = await requestedHosts()
  return new URL(joinPath(code), process.env.NEXTAUTH_URL || `http://${host}`).href
}

/** Makes a code, or a new one, and shows it with its link this once. */
export async function renewCode(_: Refusal | MadeCode, form: FormData): Promise<Refusal | MadeCode> {
  let code = ""
  const refusal = await attempt(form, async ({ id = "" }) => {
    code = await codes.renewCode(await reader(), { id })
  })
  if (refusal) return refusal
  revalidatePath("/seminars", "layout")
  return { code, link: await linkFor(code) }
}
