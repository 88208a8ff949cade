"use server"

import { redirect } from "next/navigation"
import type { Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { decide, withdraw } from "@/lib/claims/proposals/commands"
import { payloads, type What } from "@/lib/claims/proposals/schema"
import type { Answer, Typed } from "../../curate/_form/field"
import { refused } from "../../propose/_propose/answer"
import { payloadIn } from "../../propose/_propose/fields"
import { proposalPath } from "./paths"

const knownIn = ({ id = "", version }: Typed) => ({ id, version: Number(version) })

// The proposal as the form has it; a link keeps the two claims.
const acceptedIn = (typed: Typed) => ({
  payload: Object.hasOwn(payloads, typed.what ?? "") ? payloadIn(typed.what as What, typed) : {},
  seen: typed.seen ? Number(typed.seen) : undefined,
})

/** Accepts a proposal as the form has it, or declines it, and leads back to it. */
export async function decideProposal(_: Answer, form: FormData): Promise<Answer> {
  let path = ""
  const refusal = await refused(form, async (typed) => {
    const { debate = "", decision, why = "" } = typed
    const of = { ...knownIn(typed), why }
    const declined = decision === "DECLINE"
    const given = declined
      ? { ...of, decision: "DECLINE" as const }
      : { ...of, decision: "ACCEPT" as const, ...acceptedIn(typed) }
    await decide(await currentActor(), given)
    path = `${proposalPath(debate, of.id)}?done=${declined ? "declined" : "accepted"}`
  })
  return refusal ?? redirect(path)
}

/** Takes back a proposal of one's own. */
export async function withdrawProposal(_: Refusal, form: FormData): Promise<Answer> {
  let path = ""
  const refusal = await refused(form, async (typed) => {
    await withdraw(await currentActor(), knownIn(typed))
    path = `${proposalPath(typed.debate ?? "", typed.id ?? "")}?done=withdrawn`
  })
  return refusal ?? redirect(path)
}
