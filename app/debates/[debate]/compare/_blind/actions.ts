"use server"

import { redirect } from "next/navigation"
import { nextPath } from "@/app/_web/next-path"
import { type Answer, answered } from "@/app/annotations/answer"
import { writer } from "@/app/annotations/sent"
import * as assessments from "@/lib/annotations/assessments/commands"
import type { Assess } from "@/lib/annotations/assessments/schema"

/** Says whether a passage carries its claim, and leads back to the claim, which then has its names. */
export async function judge(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { evidenceId = "", verdict, seminarId } = fields
    const given = { evidenceId, verdict: verdict as Assess["verdict"], seminarId: seminarId || null }
    await assessments.assess(await writer(fields), given)
    return evidenceId
  })
  if (answer.state === "refused") return answer
  redirect(nextPath(form.get("back")) ?? "/")
}
