"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { writer } from "@/app/annotations/sent"
import type { Actor } from "@/lib/actor"
import * as diagnoses from "@/lib/annotations/diagnoses/commands"
import type { Diagnose, OfPair } from "@/lib/annotations/diagnoses/schema"
import { whyPath } from "./_why/paths"

type Typed = Record<string, string>

// Runs a command on the pair of claims of a form, and leads back to them with the word of what was done.
async function doneThere(
  form: FormData,
  word: string,
  work: (actor: Actor, pair: OfPair, typed: Typed) => Promise<void>,
) {
  const refusal = await attempt(form, async (typed) => {
    const { one = "", other = "" } = typed
    await work(await writer(typed), { claimIds: [one, other] }, typed)
  })
  const [debate, claim, against] = ["debate", "claim", "against"].map((name) => String(form.get(name) ?? ""))
  const base = `/debates/${encodeURIComponent(debate!)}`
  return refusal ?? redirect(`${whyPath(base, claim!, against!)}?done=${word}#split`)
}

/** Says what a disagreement rests on, for one's seminar or for everyone. */
export async function sayWhy(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "said", (actor, pair, { ground, reason = "", seminarId }) =>
    diagnoses.diagnose(actor, {
      ...pair,
      ground: ground as Diagnose["ground"],
      reason,
      seminarId: seminarId || null,
    }),
  )
}

/** Takes back what one said on a pair. */
export async function takeBackWhy(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "taken", diagnoses.takeBackDiagnosis)
}

/** Lets what one took back stand again. */
export async function restoreWhy(_: Refusal, form: FormData): Promise<Refusal> {
  return doneThere(form, "back", diagnoses.restoreDiagnosis)
}
