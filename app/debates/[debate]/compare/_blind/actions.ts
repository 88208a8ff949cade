"use server"

import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { nextPath } from "@/app/_web/next-path"
import { type Answer, answered } from "@/app/annotations/answer"
import { writer } from "@/app/annotations/sent"
import * as assessments from "@/lib/annotations/assessments/commands"
import type { Assess } from "@/lib/annotations/assessments/schema"

/** Says whether a passage carries its claim. The page comes anew, and the claim then has its names; without scripts one is led back to it. */
export async function judge(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { evidenceId = "", verdict, seminarId, shown = "" } = fields
    const given = { evidenceId, verdict: verdict as Assess["verdict"], seminarId: seminarId || null, shown }
    await assessments.assess(await writer(fields), given)
    return evidenceId
  })
  if (answer.state === "refused") {
    // What was changed meanwhile is to be read before one answers again.
    if (answer.code === "conflict" && (await headers()).has("next-action")) refresh()
    return answer
  }
  // To lead to the page that is open, with another place in it, would leave the page as it is.
  if ((await headers()).has("next-action")) {
    refresh()
    return answer
  }
  redirect(nextPath(form.get("back")) ?? "/")
}
