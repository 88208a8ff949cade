import { beforeEach, describe, expect, test } from "vitest"
import { signIn, signUp } from "@/lib/accounts/commands"
import { provenPassword } from "@/lib/accounts/profile/commands"
import { actorOfSession } from "@/lib/accounts/queries"
import { anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import { useDatabase } from "@/tests/support/database"
import { outcomeOf, refusalOf } from "@/tests/support/outcomes"

const ann = { email: "ann@example.org", password: "a long enough one" }
const TOO_MANY = "Too many attempts. Try again in 15 minutes."
const wrongly = async (count: number, email: string, from?: string) => {
  const tries = Array.from({ length: count }, () => outcomeOf(() => signIn({ email, password: "x", from })))
  return new Set(await Promise.all(tries))
}

useDatabase()
beforeEach(async () => {
  await client().attempt.deleteMany()
  await client().user.deleteMany()
  await signUp(anonymous(), { name: "Ann", ...ann })
})

describe("signing in", () => {
  test.each([ann.email, "nobody@example.org"])(
    "to %s is refused after ten attempts, in the same words",
    async (email) => {
      expect(await wrongly(10, email)).toEqual(new Set(["unauthenticated"]))
      expect(await refusalOf(() => signIn({ ...ann, email: ` ${email.toUpperCase()}` }))).toBe(TOO_MANY)
      expect(await client().session.count()).toBe(0)
    },
  )

  test("past the limit does not look at the password any more", async () => {
    await wrongly(10, ann.email)
    // No password can be compared with this: whoever tried would fail aloud.
    await client().user.updateMany({ data: { passwordHash: "no hash" } })
    expect(await outcomeOf(() => signIn(ann))).toBe("rate_limited")
    await client().attempt.deleteMany()
    await expect(signIn(ann)).rejects.toThrow()
  })

  test("one's own attempts are forgotten once one is in, and never another's", async () => {
    await wrongly(9, ann.email)
    await wrongly(10, "nobody@example.org")
    expect(await outcomeOf(() => signIn(ann))).toBe("done")
    expect(await wrongly(10, ann.email)).toEqual(new Set(["unauthenticated"]))
    expect(await outcomeOf(() => signIn({ ...ann, email: "nobody@example.org" }))).toBe("rate_limited")
  })

  test("from one client is refused after a hundred attempts, whatever the addresses", async () => {
    const from = "203.0.113.7"
    await client().attempt.deleteMany()
    await outcomeOf(() => signIn({ email: "first@example.org", password: "x", from }))
    await client().attempt.updateMany({ data: { count: 100 } })
    expect(await outcomeOf(() => signIn({ ...ann, from }))).toBe("rate_limited")
    expect(await outcomeOf(() => signIn({ ...ann, from: "203.0.113.8" }))).toBe("done")
    expect(await outcomeOf(() => signIn(ann))).toBe("done")
  })
})

test("accounts are made from one client a hundred times, and no more", async () => {
  const from = "203.0.113.7"
  const make = (email: string) => outcomeOf(() => signUp(anonymous(), { name: "B", ...ann, email, from }))
  expect(await make("b@example.org")).toBe("done")
  await client().attempt.updateMany({ data: { count: 100 } })
  expect(await make("c@example.org")).toBe("rate_limited")
})

test("one's present password is asked for ten times, and a right one in time begins anew", async () => {
  const actor = await actorOfSession((await signIn(ann)).sessionId, [])
  const prove = (typed: string) => outcomeOf(() => provenPassword(actor, typed))
  for (let n = 0; n < 9; n++) expect(await prove("x")).toBe("invalid")
  expect(await prove(ann.password)).toBe("done")
  for (let n = 0; n < 10; n++) expect(await prove("x")).toBe("invalid")
  expect(await prove(ann.password)).toBe("rate_limited")
})
