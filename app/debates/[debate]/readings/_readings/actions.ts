"use server"

import { redirect } from "next/navigation"
import { attempt, type Refusal } from "@/app/_web/attempt"
import { currentActor } from "@/app/_web/session"
import { settle } from "@/lib/annotations/assessments/commands"
import { readingsPath } from "./paths"

/** Keeps a curator's word on a passage about which readers differ. */
export async function settlePassage(_: Refusal, form: FormData): Promise<Refusal> {
  let path = ""
  const refusal = await attempt(form, async ({ debate = "", id = "", version, why = "" }) => {
    await settle(await currentActor(), { id, version: Number(version), why })
    path = `${readingsPath(debate)}?done=settled`
  })
  return refusal ?? redirect(path)
}
