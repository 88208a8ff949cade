import { beforeEach, expect, test, vi } from "vitest"
import { POST } from "@/app/inbox/off/[token]/route"
import { ownPaces } from "@/lib/annotations/inbox/letters/queries"
import { tokenFor } from "@/lib/annotations/inbox/letters/token"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"

useDatabase()
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this installation")
  return () => vi.unstubAllEnvs()
})

const post = (token: string) =>
  POST(new Request(`https://seminar.example/inbox/off/${token}`, { method: "POST" }), {
    params: Promise.resolve({ token }),
  })

test("the one click of a mail program turns letters off, as often as it is made", async () => {
  const ann = await aPerson("Ann")
  for (const _ of [1, 2]) expect((await post(tokenFor(ann.userId))).status).toBe(200)
  expect(await ownPaces(ann)).toMatchObject({ toMe: "NEVER", followed: "NEVER" })
})

test("a click with another token turns off nothing", async () => {
  const ann = await aPerson("Ann")
  for (const token of ["", "x", `${ann.userId}.x`, `${tokenFor(ann.userId)}x`])
    expect((await post(token)).status).toBe(404)
  expect(await ownPaces(ann)).toMatchObject({ toMe: "AT_ONCE" })
})
