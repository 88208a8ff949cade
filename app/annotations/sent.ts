import { refresh } from "next/cache"
import { headers } from "next/headers"
import { redirect } from "next/navigation"
import { currentActor } from "@/app/_web/session"
import { wayBack } from "@/app/_web/way-back"
import type { Actor } from "@/lib/actor"
import { AppError } from "@/lib/errors"
import type { Answer } from "./answer"
import { BY_ITSELF } from "./by-itself"
import { afterwards } from "./way-on"
import { writerKey } from "./writer"

const SOMEONE_ELSE =
  "You are signed in as someone else now. Your words are kept on this device; open the page again."

/** Who sends a form; `forbidden` where another person filled it in, since it is not sent in the name of the next. */
export async function writer({ me }: Record<string, string>): Promise<Actor> {
  const actor = await currentActor()
  if (actor.userId && me && writerKey(actor.userId) !== me) throw new AppError("forbidden", SOMEONE_ELSE)
  return actor
}

/** With scripts the answer goes to the form, and the page comes anew with it unless it brings itself up to date; without them one is led on to the page. */
export async function reply(answer: NonNullable<Answer>, form: FormData, removed = false): Promise<Answer> {
  const sent = await headers()
  if (sent.has("next-action")) {
    // After another refusal the form must stay as it is; a conflict needs what stands now.
    const isToShow = answer.state === "done" || answer.code === "conflict"
    if (isToShow && !form.has(BY_ITSELF)) refresh()
    return answer
  }
  if (answer.state === "refused") return answer
  redirect(afterwards(wayBack(sent.get("referer"), sent.get("host")), answer.id, removed))
}
