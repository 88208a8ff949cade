"use client"

import { unstable_rethrow } from "next/navigation"
import { takenOver } from "@/app/_live/instead"
import type { Answer } from "../answer"
import { BY_ITSELF } from "../by-itself"

type Action = (before: Answer, form: FormData) => Promise<Answer>

/** What became of a sending: what the server answered, or that there was no answer. */
export type Outcome = NonNullable<Answer> | { state: "unanswered"; message: string }

const OFFLINE =
  "Not sent. You are offline. Your words are kept on this device and can be sent when you are back."
const SILENT = "Not sent, or the answer was lost. Your words are kept on this device; send them again."

const isToShow = (answer: Outcome) =>
  answer.state === "done" || (answer.state === "refused" && answer.code === "conflict")

/** Sends a form by its action. It never throws: where no answer comes, the outcome says so. `arrived` is called as soon as the
 * server has it, before it is shown: whoever leaves the page between finds nothing of it unsent. */
export async function send(
  action: Action,
  form: FormData,
  arrived?: () => Promise<unknown>,
): Promise<Outcome> {
  if (!navigator.onLine) return { state: "unanswered", message: OFFLINE }
  const taker = takenOver()
  if (taker) form.set(BY_ITSELF, "yes")
  try {
    const answer = (await action(null, form)) ?? ({ state: "unanswered", message: SILENT } as const)
    if (answer.state === "done") await arrived?.()
    const id = answer.state === "done" ? answer.id : (form.get("id") as string | null)
    if (taker && isToShow(answer)) await taker(id ? { shown: id } : { refresh: true })
    return answer
  } catch (error) {
    unstable_rethrow(error)
    return { state: "unanswered", message: navigator.onLine ? SILENT : OFFLINE }
  }
}
