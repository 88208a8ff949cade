"use server"

import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { wayBack } from "@/app/_web/way-back"
import { follow, unfollow } from "@/lib/annotations/follows/commands"
import type { FollowKind } from "@/lib/annotations/follows/schema"
import { type Answer, answered } from "../answer"

/** Follows what the fields `kind` and `id` name, or (the field `end`) follows it no more. Without scripts one is led back
 * to the page, a thread's to the thread. */
export async function turnFollow(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async ({ kind, id = "", end }) => {
    const given = { kind: kind as FollowKind, id }
    const actor = await currentActor()
    await (end ? unfollow(actor, given) : follow(actor, given))
    return id
  })
  const sent = await headers()
  if (sent.has("next-action")) {
    if (answer.state === "done") refresh()
    return answer
  }
  if (answer.state === "refused") return answer
  const place = form.get("kind") === "thread" ? `#remark-${answer.id}` : ""
  redirect(wayBack(sent.get("referer"), sent.get("host")) + place)
}
