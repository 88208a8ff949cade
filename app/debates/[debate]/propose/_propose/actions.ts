"use server"

import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { propose } from "@/lib/claims/proposals/commands"
import { closeClaims } from "@/lib/claims/proposals/forming/queries"
import { type Propose, payloads, type What } from "@/lib/claims/proposals/schema"
import type { ClaimLine } from "@/lib/claims/view"
import { AppError } from "@/lib/errors"
import type { Answer, Typed } from "../../curate/_form/field"
import { proposalPath } from "../../proposals/_proposals/paths"
import { refused } from "./answer"
import { proposedIn } from "./fields"

/** What came of a proposal that was not sent: a refusal, or the claims that say nearly the same. */
type ProposeAnswer = (NonNullable<Answer> & { close?: ClaimLine[] }) | null

const CLOSE = "This is close to what stands here already. If it says something else, send it all the same."

function whatIn(typed: Typed): What {
  const what = typed.what ?? ""
  if (Object.hasOwn(payloads, what)) return what as What
  throw new AppError("invalid", "This did not arrive whole. Open the page again.")
}

async function closeIn(what: What, typed: Typed): Promise<ClaimLine[]> {
  if (what !== "new-claim" || typed.anyway) return []
  const { questionId, statement, voiceId } = payloads["new-claim"].parse(proposedIn(what, typed))
  return closeClaims(await currentActor(), typed.debate ?? "", { questionId, statement, voiceId })
}

/** Proposes what the form says, and leads to the proposal; a new claim that is close to others is asked about first. */
export async function sendProposal(_: ProposeAnswer, form: FormData): Promise<ProposeAnswer> {
  let path = ""
  let close: ClaimLine[] = []
  const refusal = await refused(form, async (typed) => {
    const { debate = "", debateId = "", id = "", why } = typed
    const what = whatIn(typed)
    close = await closeIn(what, typed)
    if (close.length > 0) throw new AppError("conflict", CLOSE, "close")
    const of = what.startsWith("new-") ? { debateId } : { id }
    const given = { what, ...of, payload: proposedIn(what, typed), reason: why } as Propose
    path = `${proposalPath(debate, await propose(await currentActor(), given))}?done=sent`
  })
  return refusal ? { ...refusal, close } : redirect(path)
}
