import { newKey } from "@/app/_drafts/draft"
import { type Outcome, send } from "@/app/annotations/_talk/sending"
import { removeRemark, sayRemark } from "@/app/annotations/actions"
import type { Selection } from "@/lib/annotations/schema"
import { formOf } from "./form-of"

type Writer = { me: string; audience: string }

/** Highlights words for an audience; the outcome carries the id of the highlight. */
export function highlight(words: Selection, { me, audience }: Writer): Promise<Outcome> {
  const target = JSON.stringify({ words })
  return send(sayRemark, formOf({ clientKey: newKey(), target, audience, me, kind: "HIGHLIGHT" }))
}

/** Takes back a highlight that was just made. */
export function takeBack(id: string, me: string): Promise<Outcome> {
  return send(removeRemark, formOf({ id, version: "1", me }))
}
