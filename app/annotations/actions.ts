"use server"

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
import { reply, writer } from "./sent"
import { keepAudience } from "./writer"

/** Says something, once for each key; the audience is remembered. */
export async function sayRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const actor = await writer(fields)
    const { id } = await remarks.addRemark(actor, remarkIn(fields))
    await keepAudience(actor, fields.audience ?? "")
    return id
  })
  return reply(answer, form)
}

/** Changes the words of one's own remark. */
export async function editRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const edit = editIn(fields)
    await remarks.editRemark(await writer(fields), edit)
    return edit.id
  })
  return reply(answer, form)
}

/** Removes one's own remark; the page then offers to bring it back. */
export async function removeRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version } = fields
    await remarks.removeRemark(await writer(fields), { id, version: Number(version) })
    return id
  })
  return reply(answer, form, true)
}

/** Brings one's own remark back. */
export async function restoreRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "" } = fields
    await remarks.restoreRemark(await writer(fields), { id })
    return id
  })
  return reply(answer, form)
}

/** Lets others, or fewer, read one's own remark. */
export async function changeAudience(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version, audience = "" } = fields
    const change = { id, version: Number(version), audience: audienceOf(audience) }
    await remarks.changeAudience(await writer(fields), change)
    return id
  })
  return reply(answer, form)
}

/** Answers "does the quote carry the claim?" for one's seminar, or for everyone. */
export async function assess(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { evidenceId = "", verdict, reason, seminarId, shown = "" } = fields
    const answer = { verdict: verdict as Assess["verdict"], reason, seminarId: seminarId || null }
    await assessments.assess(await writer(fields), { evidenceId, ...answer, shown })
    return evidenceId
  })
  return reply(answer, form)
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
  return reply(answer, form)
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
  return reply(answer, form)
}

/** Lets one's own remark speak of other words of its text. */
export async function moveRemark(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version, words = "" } = fields
    await retargeting.retarget(await writer(fields), { id, version: Number(version), words: wordsIn(words) })
    return id
  })
  return reply(answer, form)
}

/** Lets a remark that was moved last speak again of the words before. */
export async function moveRemarkBack(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", version } = fields
    await retargeting.retargetBack(await writer(fields), { id, version: Number(version) })
    return id
  })
  return reply(answer, form)
}
