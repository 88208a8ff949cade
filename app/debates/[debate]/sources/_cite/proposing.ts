"use server"

import { redirect } from "next/navigation"
import type { Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { propose } from "@/lib/claims/proposals/commands"
import { proposalPath } from "../../proposals/_proposals/paths"
import { refused } from "../../propose/_propose/answer"
import { citationIn } from "./fields"

/** Proposes the words of the form as evidence, and leads to the proposal. */
export async function proposeWords(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await refused(form, async (fields) => {
    const { debate = "", debateId = "", why } = fields
    const payload = citationIn(fields)
    const given = { what: "new-evidence" as const, debateId, payload, reason: why }
    path = `${proposalPath(debate, await propose(await currentActor(), given))}?done=sent`
  })
  return refusal ?? redirect(path)
}
