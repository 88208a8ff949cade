"use server"

import { redirect } from "next/navigation"
import { attempt } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { fieldsOf } from "@/app/annotations/answer"
import type { Actor } from "@/lib/actor"
import { debateToCurate } from "@/lib/claims/curating/queries"
import { addressForDebate } from "@/lib/debates/addresses/queries"
import * as debates from "@/lib/debates/commands"
import type { StartDebate } from "@/lib/debates/schema"
import { AppError } from "@/lib/errors"
import { type Answer, type Typed, valuesOf } from "../[debate]/curate/_form/field"
import { curatePath } from "../[debate]/curate/paths"
import { debateFields } from "./_new/fields"

async function reader(): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId) return actor
  throw new AppError(
    "unauthenticated",
    "You were signed out. Sign in again in another tab, then send this again.",
  )
}

const typedDebate = ({ title = "", about = "", language = "", visibility }: Typed) => ({
  title,
  about,
  language,
  visibility: visibility as StartDebate["visibility"],
})

/** Starts a debate, and leads to where it is curated. */
export async function startDebate(_: Answer, form: FormData): Promise<Answer> {
  let slug = ""
  const refusal = await attempt(form, async (typed) => {
    const address = typed.slug || (await addressForDebate(typed.title ?? ""))
    slug = (await debates.start(await reader(), { ...typedDebate(typed), slug: address })).slug
  })
  return refusal ?? redirect(curatePath(slug))
}

/** Changes what a debate says of itself, and who may read it. */
export async function changeDebate(_: Answer, form: FormData): Promise<Answer> {
  const { debate = "", version, slug = "" } = fieldsOf(form)
  const refusal = await attempt(form, async (typed) => {
    const actor = await reader()
    const { id } = await debateToCurate(actor, debate)
    await debates.change(actor, { id, version: Number(version), slug, ...typedDebate(typed) })
  })
  if (!refusal) redirect(`${curatePath(slug, "debate")}?done=changed`)
  const now = await debateToCurate(await currentActor(), debate).catch(() => null)
  if (!now || now.version === Number(version)) return refusal
  return { ...refusal, stands: { version: now.version, values: valuesOf(debateFields(now)) } }
}
