"use client"

import { unstable_rethrow } from "next/navigation"
import type { Answer } from "../answer"

type Action = (before: Answer, form: FormData) => Promise<Answer>

/** What became of a sending: what the server answered, or that there was no answer. */
export type Outcome = NonNullable<Answer> | { state: "unanswered"; message: string }

const OFFLINE =
  "Not sent. You are offline. Your words are kept on this device and can be sent when you are back."
const SILENT = "Not sent, or the answer was lost. Your words are kept on this device; send them again."

/** Sends a form by its action. It never throws: where no answer comes, the outcome says so. */
export async function send(action: Action, form: FormData): Promise<Outcome> {
  if (!navigator.onLine) return { state: "unanswered", message: OFFLINE }
  try {
    return (await action(null, form)) ?? { state: "unanswered", message: SILENT }
  } catch (error) {
    unstable_rethrow(error)
    return { state: "unanswered", message: navigator.onLine ? SILENT : OFFLINE }
  }
}
