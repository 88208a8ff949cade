"use server"

import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { wayBack } from "@/app/_web/way-back"
import * as moving from "@/lib/annotations/moving/commands"
import { type Answer, answered } from "../answer"
import { audienceOf } from "../audiences"
import { reply, writer } from "../sent"
import { afterMove } from "../way-on"

const versionIn = ({ version }: Record<string, string>) => Number(version)

/** Moves a thread to another circle; without scripts the page then offers to take it back. */
export async function moveThread(_: Answer, form: FormData): Promise<Answer> {
  let version = 0
  const answer = await answered(form, async (fields) => {
    const { id = "", audience = "" } = fields
    version = versionIn(fields)
    await moving.moveThread(await writer(fields), { id, version, audience: audienceOf(audience) })
    return id
  })
  const sent = await headers()
  if (answer.state === "refused" || sent.has("next-action")) return reply(answer, form)
  redirect(afterMove(wayBack(sent.get("referer"), sent.get("host")), answer.id, version + 1))
}

/** Takes one's own last move of a thread back. */
export async function moveBack(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "" } = fields
    await moving.moveBack(await writer(fields), { id, version: versionIn(fields) })
    return id
  })
  return reply(answer, form)
}
