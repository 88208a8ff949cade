import type { AddressInfo } from "node:net"
import { text } from "node:stream/consumers"
import { SMTPServer } from "smtp-server"
import { sendDueLetters } from "@/lib/annotations/inbox/letters/sending/commands"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"

/**
 * Sends somebody's waiting letters to a mail server of this process, as the worker does where mail is set up; there it
 * would have written a line to send beside each of the inbox. Returns the letters as they came over the wire.
 */
export async function lettersTo(userId: string): Promise<string[]> {
  const lines = await client().notification.findMany({ where: { userId, channel: "INBOX" } })
  const data = lines.map((line) => ({ ...line, id: newId(), channel: "MAIL" as const, readAt: null }))
  await client().notification.createMany({ data, skipDuplicates: true })
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _session, done) => {
      text(stream).then((raw) => {
        letters.push(raw)
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  try {
    await sendDueLetters(new Date(Date.now() + 60_000))
  } finally {
    process.env.SMTP_URL = ""
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return letters
}

/** The address in a letter's header that turns letters off. */
export function offAddress(raw: string): string {
  const [, address] = /^List-Unsubscribe:\s+<([^>]+)>/m.exec(raw) ?? []
  if (!address) throw new Error("The letter has no address that turns letters off.")
  return address
}
