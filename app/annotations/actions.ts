"use server"

import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { wayBack } from "@/app/_web/way-back"
import type { Actor } from "@/lib/actor"
import * as assessments from "@/lib/annotations/assessments/commands"
import type { Assess } from "@/lib/annotations/assessments/schema"
import * as remarks from "@/lib/annotations/commands"
import * as reactions from "@/lib/annotations/reactions/commands"
import type { Reaction } from "@/lib/annotations/reactions/schema"
import * as retargeting from "@/lib/annotations/retargeting/commands"
import * as threads from "@/lib/annotations/threads/commands"
import { AppError } from "@/lib/errors"
import { type Answer, answered } from "./answer"
import { audienceOf } from "./audiences"
import { editIn, remarkIn, wordsIn } from "./fields"
import { afterwards } from "./way-on"
import { keepAudience, writerKey } from "./writer"

type Fields = Record<string, string>

const SOMEONE_ELSE =
  "You are signed in as someone else now. Your words are kept on this device; open the page again."

// A form that one person filled in is not sent in the name of the next.
async function writer({ me }: Fields): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId && me && writerKey(actor.userId) !== me) throw new AppError("forbidden", SOMEONE_ELSE)
  return actor
}

// With scripts the answer goes to the form, and the page comes anew with it; without them one is led on to the page.
async function reply(answer: NonNullable<Answer>, removed = false): Promise<Answer> {
  const sent = await headers()
  if (sent.has("next-action")) {
    // After another refusal the form must stay as it is; a conflict needs what stands now.
    if (answer.state === "done" || answer.code === "conflict") refresh()
    return answer
  }
  if (answer.state === "refused") return answer
  redirect(afterwards(wayBack(sent.get("referer"), sent.get("host")), answer.id, removed))
}

/** Says something, once for each key; the audience is remembered. */
export async function sayRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const actor = await writer(fields)
    const { id } = await remarks.addRemark(actor, remarkIn(fields))
    await keepAudience(actor, fields.audience ?? "")
    return id
  })
  return reply(answer)
}

/** Changes the words of one's own remark. */
export async function editRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const edit = editIn(fields)
    await remarks.editRemark(await writer(fields), edit)
    return edit.id
  })
  return reply(answer)
}

/** Removes one's own remark; the page then offers to bring it back. */
export async function removeRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version } = fields
    await remarks.removeRemark(await writer(fields), { id, version: Number(version) })
    return id
  })
  return reply(answer, true)
}

/** Brings one's own remark back. */
export async function restoreRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "" } = fields
    await remarks.restoreRemark(await writer(fields), { id })
    return id
  })
  return reply(answer)
}

/** Lets others, or fewer, read one's own remark. */
export async function changeAudience(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version, audience = "" } = fields
    const change = { id, version: Number(version), audience: audienceOf(audience) }
    await remarks.changeAudience(await writer(fields), change)
    return id
  })
  return reply(answer)
}

/** Answers "does the quote carry the claim?" for one's seminar, or for everyone. */
export async function assess(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { evidenceId = "", verdict, reason, seminarId } = fields
    const given = { evidenceId, verdict: verdict as Assess["verdict"], reason, seminarId: seminarId || null }
    await assessments.assess(await writer(fields), given)
    return evidenceId
  })
  return reply(answer)
}

const TURNS = {
  resolve: threads.resolveThread,
  reopen: threads.reopenThread,
  pin: threads.pinThread,
  unpin: threads.unpinThread,
}

/** Resolves a thread, opens it again, pins it or unpins it: what the field `turn` says. */
export async function turnThread(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", turn = "" } = fields
    if (!Object.hasOwn(TURNS, turn)) throw new AppError("invalid", "Choose what becomes of this thread.")
    await TURNS[turn as keyof typeof TURNS](await writer(fields), { id })
    return id
  })
  return reply(answer)
}

/** Reacts to another's remark, or takes that back (the field `back`). */
export async function reactTo(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", kind, back } = fields
    const given = { id, kind: kind as Reaction["kind"] }
    const actor = await writer(fields)
    await (back ? reactions.takeBack(actor, given) : reactions.react(actor, given))
    return id
  })
  return reply(answer)
}

/** Lets one's own remark speak of other words of its text. */
export async function moveRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version, words = "" } = fields
    await retargeting.retarget(await writer(fields), { id, version: Number(version), words: wordsIn(words) })
    return id
  })
  return reply(answer)
}

/** Lets a remark that was moved last speak again of the words before. */
export async function moveRemarkBack(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version } = fields
    await retargeting.retargetBack(await writer(fields), { id, version: Number(version) })
    return id
  })
  return reply(answer)
}
