import type { Actor } from "@/lib/actor"
import type { Body } from "@/lib/annotations/body/schema"
import { addRemark } from "@/lib/annotations/commands"
import type { AddRemark, Audience, Target } from "@/lib/annotations/schema"
import { newId } from "@/lib/ids"

/** The document of one paragraph. */
export const saying = (text: string): Body => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
})

export const toMyself: Audience = { visibility: "ONLY_ME" }
export const toEveryone: Audience = { visibility: "EVERYONE" }
export const toSeminar = (seminarId: string): Audience => ({ visibility: "SEMINAR", seminarId })
/** For those who lead, and oneself or the member whose person is named. */
export const toInstructors = (seminarId: string, withId?: string): Audience => ({
  visibility: "WITH_INSTRUCTORS",
  seminarId,
  withId,
})

/** Says something; returns the remark's id. */
export async function say(
  actor: Actor,
  target: Target,
  audience: Audience = toEveryone,
  text = "I doubt it.",
  more: Partial<AddRemark> = {},
): Promise<string> {
  const given = { clientKey: newId(), target, audience, body: saying(text), ...more }
  return (await addRemark(actor, given)).id
}
