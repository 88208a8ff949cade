import { beforeEach, expect, test, vi } from "vitest"
import { sendLetters } from "@/bin/worker/letters"
import { client } from "@/lib/db"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate } from "@/tests/support/debates"
import { plainText, useMailServer } from "@/tests/support/mail-server"
import { tell } from "@/tests/support/notices"
import { say, toSeminar } from "@/tests/support/remarks"

useDatabase()
const mail = useMailServer()
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this installation")
})

test("the worker sends what is due until it is stopped, and nothing where no mail is set up", async () => {
  const debate = await aSmallDebate("harbour")
  const spring = await aSeminar(debate.id, "spring")
  const [ann, ben] = [await aMember("Ann", debate.id, spring), await aMember("Ben", debate.id, spring)]
  const thread = await say(ben, { claimId: debate.closed }, toSeminar(spring))
  await say(ann, { parentId: thread }, toSeminar(spring), "An answer.")
  await tell()
  await client().notification.updateMany({ data: { createdAt: new Date(Date.now() - 60_000) } })
  const url = process.env.SMTP_URL
  vi.stubEnv("SMTP_URL", "")
  await sendLetters(new AbortController().signal)
  expect(mail.letters()).toEqual([])
  vi.stubEnv("SMTP_URL", url)
  const stopping = new AbortController()
  const sending = sendLetters(stopping.signal)
  await vi.waitFor(() => expect(mail.letters()).toHaveLength(1), 10_000)
  stopping.abort()
  await sending
  expect(plainText(mail.letters()[0]!)).toContain("An answer.")
  expect(await client().notification.count({ where: { channel: "MAIL", sentAt: null } })).toBe(0)
})
