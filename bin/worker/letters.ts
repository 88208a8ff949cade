import { setTimeout as sleep } from "node:timers/promises"
import { sendDueLetters } from "@/lib/annotations/inbox/letters/sending/commands"
import { mailIsSetUp } from "@/lib/mail"

const EVERY_MS = 5000

/** Sends the letters that come due, until the signal, then ends after the one that it is at; where no mail is set up there
 * are none. */
export async function sendLetters(signal: AbortSignal): Promise<void> {
  if (!mailIsSetUp()) return
  while (!signal.aborted) {
    await sendDueLetters(new Date(), signal).catch((error: unknown) =>
      console.error(`Letters are sent later: ${error instanceof Error ? error.message : error}`),
    )
    await sleep(EVERY_MS, undefined, { signal }).catch(() => {})
  }
}
