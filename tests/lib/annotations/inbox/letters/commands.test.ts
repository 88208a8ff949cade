import { beforeEach, expect, test, vi } from "vitest"
import { anonymous } from "@/lib/actor"
import { changePaces, turnOff } from "@/lib/annotations/inbox/letters/commands"
import { ownPaces } from "@/lib/annotations/inbox/letters/queries"
import type { ChangePaces } from "@/lib/annotations/inbox/letters/schema"
import { tokenFor } from "@/lib/annotations/inbox/letters/token"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { useMailServer } from "@/tests/support/mail-server"
import { eventsOf, outcomeOf } from "@/tests/support/outcomes"

useDatabase()
useMailServer()
beforeEach(() => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this installation")
})

test("letters come at once about what is said to one, and not about what one follows, until one says otherwise", async () => {
  const ann = await aPerson("Ann")
  expect(await ownPaces(ann)).toEqual({ toMe: "AT_ONCE", followed: "NEVER", reachable: true })
  const wish = { toMe: "DAILY", followed: "WEEKLY" } as const
  expect(await eventsOf(() => changePaces(ann, wish))).toEqual(["account.letters-changed"])
  expect(await eventsOf(() => changePaces(ann, wish))).toEqual([])
  expect(await ownPaces(ann)).toEqual({ ...wish, reachable: true })
  vi.stubEnv("SMTP_URL", "")
  expect(await ownPaces(ann)).toEqual({ ...wish, reachable: false })
})

test("only by oneself, and only to a pace that there is", async () => {
  const ann = await aPerson("Ann")
  const hourly = { toMe: "HOURLY", followed: "NEVER" } as unknown as ChangePaces
  expect(await outcomeOf(() => changePaces(ann, hourly))).toBe("invalid")
  const never = { toMe: "NEVER", followed: "NEVER" } as const
  expect(await outcomeOf(() => changePaces(anonymous(), never))).toBe("unauthenticated")
  expect(await outcomeOf(() => ownPaces(anonymous()))).toBe("unauthenticated")
})

test("a letter's token turns them off without a session, and another's letters stay", async () => {
  const [ann, ben] = [await aPerson("Ann"), await aPerson("Ben")]
  expect(await eventsOf(() => turnOff(tokenFor(ann.userId)))).toEqual(["account.letters-changed"])
  expect(await eventsOf(() => turnOff(tokenFor(ann.userId)))).toEqual([])
  expect(await ownPaces(ann)).toMatchObject({ toMe: "NEVER", followed: "NEVER" })
  expect(await ownPaces(ben)).toMatchObject({ toMe: "AT_ONCE" })
  expect(await outcomeOf(() => turnOff(`${ben.userId}.forged`))).toBe("not_found")
  expect(await eventsOf(() => turnOff(tokenFor(newId())))).toEqual([])
})
