"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import * as citing from "@/lib/claims/citing/commands"
import { roomPath } from "../_editions/paths"
import { citationIn, WITHDRAWN } from "./fields"

/** Cites the words of the form as evidence, and leads back to them. */
export async function citeWords(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async (fields) => {
    const { debate = "", source = "" } = fields
    const given = citationIn(fields)
    const { evidenceId, passageId } = await citing.cite(await currentActor(), given)
    const made = "voiceId" in given.claim ? "&made=1" : ""
    path = `${roomPath(debate, source)}?cited=${evidenceId}${made}#w-${passageId}`
  })
  return refusal ?? redirect(path)
}

/** Withdraws what was cited just now, with the claim that was made for it. */
export async function unciteWords(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", source = "", evidenceId = "", made }) => {
    await citing.uncite(await currentActor(), { evidenceId, withClaim: made === "1" })
    path = `${roomPath(debate, source)}?cited=${WITHDRAWN}`
  })
  return refusal ?? redirect(path)
}
