"use server"

import { addLink, linkPassages, removeLink, restoreLink } from "@/lib/annotations/links/commands"
import { type Answer, answered } from "../answer"
import { reply, writer } from "../sent"
import { keepAudience } from "../writer"
import { addedIn, linkedIn } from "./fields"

/** Links words to others: by a new remark on the first, or (the field `remark`) by one's own that stands there. Once for each
 * key; the audience is remembered. */
export async function linkWords(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const actor = await writer(fields)
    if (fields.remark) {
      await addLink(actor, addedIn(fields))
      return fields.remark
    }
    const { id } = await linkPassages(actor, linkedIn(fields))
    await keepAudience(actor, fields.audience ?? "")
    return id
  })
  return reply(answer, form)
}

/** Removes a link of one's own remark, or (the field `back`) brings it back; `remark` names the remark. */
export async function turnLink(_: Answer, form: FormData): Promise<Answer> {
  const answer = await answered(form, async (fields) => {
    const { id = "", remark = "", back } = fields
    const actor = await writer(fields)
    await (back ? restoreLink(actor, { id }) : removeLink(actor, { id }))
    return remark
  })
  return reply(answer, form)
}
