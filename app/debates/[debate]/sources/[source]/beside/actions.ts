"use server"

import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { alignByLengths, correctAlignment } from "@/lib/sources/alignments/commands"
import type { Correction } from "@/lib/sources/alignments/schema"
import { besideAddress } from "./_beside/asked"

/** Corrects a row of a translation beside its original, or gives all rows back to what lengths tell. With scripts the rows
 * come anew where one is; without them one is led back to the row. */
export async function correctRows(_: Refusal, form: FormData): Promise<Refusal> {
  let row: number | undefined
  const refusal = await attempt(form, async ({ originalId = "", translationId = "", version, ...asked }) => {
    const actor = await currentActor()
    const known = { originalId, translationId, version: Number(version) }
    if (asked.correction === "by-lengths") return alignByLengths(actor, known)
    const [correction, at] = (asked.correction ?? "").split(" ")
    row = Number(at)
    await correctAlignment(actor, { ...known, row, correction: correction as Correction })
  })
  if ((await headers()).has("next-action")) {
    // Also after a refusal: what somebody else has changed meanwhile is to be seen.
    refresh()
    return refusal
  }
  if (refusal) return refusal
  const [debate, source] = ["debate", "source"].map((name) => encodeURIComponent(String(form.get(name))))
  const there = { with: Number(form.get("with")), page: Number(form.get("page")), correct: true, row }
  redirect(besideAddress(`/debates/${debate}/sources/${source}`, there))
}
