import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { signUp } from "@/lib/accounts/commands"
import { DEMO_PEOPLE } from "@/lib/accounts/demo/people"
import { askForLink, signInByLink } from "@/lib/accounts/links/commands"
import { addressOfLink, isProvenByLink } from "@/lib/accounts/links/queries"
import { actorOfSession } from "@/lib/accounts/queries"
import { anonymous } from "@/lib/actor"
import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { aPerson } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { plainText, useMailServer } from "@/tests/support/mail-server"
import { eventsOf, outcomeOf, refusalOf } from "@/tests/support/outcomes"

const ann = "ann@example.org"
const SENT = /https:\/\/seminar\.example:8443\/account\/link\/open\?\S+/

useDatabase()
const mail = useMailServer()
beforeAll(async () => {
  await signUp(anonymous(), { name: "Ann", email: ann, password: "a long enough one" })
})
beforeEach(() => client().attempt.deleteMany())

const send = async (email = ann, next?: string) => (await askForLink({ email, next }))()
const letterLink = () => new URL(SENT.exec(plainText(mail.letters().at(-1)!))![0])
const sentToken = async () => {
  await send()
  return letterLink().searchParams.get("token")!
}
const age = (minutes: number) =>
  client().oneTimeToken.updateMany({ data: { expiresAt: new Date(Date.now() - minutes * 60_000) } })

describe("a link", () => {
  test("is sent after the answer, to the account's address, with one event", async () => {
    const deliver = await askForLink({ email: " Ann@Example.ORG " })
    expect(mail.letters()).toEqual([])
    expect(await eventsOf(deliver)).toEqual(["token.made"])
    expect(mail.letters().map(({ to }) => to)).toEqual([[ann]])
    const { raw } = mail.letters()[0]!
    expect(raw).toContain("Subject: Your link to sign in to Disputatio\r\n")
    expect(raw).not.toMatch(/Ann Lee/)
  })

  test("goes where one was going, in the plain and in the other form", async () => {
    await send(ann, `/seminars/join?code=a"b&c=<d>`)
    expect(letterLink().searchParams.get("next")).toBe(`/seminars/join?code=a"b&c=<d>`)
    expect(mail.letters()[0]!.raw).not.toContain("<d>")
  })

  test("is kept as a hash, for a quarter of an hour", async () => {
    const token = await sentToken()
    const row = await client().oneTimeToken.findFirstOrThrow({ orderBy: { id: "desc" } })
    expect(JSON.stringify(row)).not.toContain(token)
    expect((row.expiresAt.getTime() - row.createdAt.getTime()) / 60_000).toBeCloseTo(15, 1)
  })

  test.each([
    ["a stranger", async () => "nobody@example.org"],
    ["a person of the demo", async () => DEMO_PEOPLE.instructor.email],
    [
      "one who has gone",
      async () => {
        const { userId } = await aPerson("Gone")
        await client().user.update({ where: { id: userId }, data: { erasedAt: new Date() } })
        return `${userId}@example.org`
      },
    ],
  ])("is not sent to %s, though the answer is the same", async (_, address) => {
    await aPerson("Someone else")
    const { name, email: emailNorm } = DEMO_PEOPLE.instructor
    await client().user.createMany({ data: [{ id: newId(), name, emailNorm }], skipDuplicates: true })
    const email = await address()
    expect(await eventsOf(() => send(email))).toEqual([])
    expect(mail.letters()).toEqual([])
  })

  test("is not asked for with what is no address, or a path too long", async () => {
    expect(await outcomeOf(() => send("ann"))).toBe("invalid")
    expect(await outcomeOf(() => send(ann, `/${"a".repeat(2000)}`))).toBe("invalid")
  })

  test("sweeps away those that ended a day ago", async () => {
    await sentToken()
    await age(25 * 60)
    await send()
    expect(await client().oneTimeToken.count()).toBe(1)
  })
})

describe("following it", () => {
  test("signs in once, with one event; looking at it before uses nothing up", async () => {
    const token = await sentToken()
    for (const _ of [1, 2]) expect(await addressOfLink(token)).toBe(ann)
    let sessionId = ""
    const events = await eventsOf(async () => {
      sessionId = await signInByLink({ token, agent: "a browser" })
    })
    expect(events).toEqual(["session.started"])
    expect(await actorOfSession(sessionId, [])).toMatchObject({ kind: "person", name: "Ann" })
    expect(await addressOfLink(token)).toBeNull()
    expect(await refusalOf(() => signInByLink({ token }))).toBe(
      "This link was used already, or is too old. Ask for a new one.",
    )
  })

  test("by several at the same moment lets one in", async () => {
    const token = await sentToken()
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => outcomeOf(() => signInByLink({ token }))),
    )
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome === "invalid")).toHaveLength(7)
  })

  test("is over after its time, with another token, and once the account is gone", async () => {
    const old = await sentToken()
    await age(1)
    const token = await sentToken()
    await client().user.update({ where: { emailNorm: ann }, data: { erasedAt: new Date() } })
    for (const each of [old, token, "another", ""]) {
      expect(await outcomeOf(() => signInByLink({ token: each }))).toBe("invalid")
    }
    await client().user.update({ where: { emailNorm: ann }, data: { erasedAt: null } })
    expect(await outcomeOf(() => signInByLink({ token }))).toBe("done")
  })

  test("is not done with a token made for something else", async () => {
    const token = await sentToken()
    await client().oneTimeToken.updateMany({ data: { purpose: "NEW_PASSWORD" } })
    expect(await addressOfLink(token)).toBeNull()
    expect(await outcomeOf(() => signInByLink({ token }))).toBe("invalid")
  })

  test("proves for ten minutes who one is, in that session, to nobody else", async () => {
    const sessionId = await signInByLink({ token: await sentToken() })
    const actor = await actorOfSession(sessionId, [])
    expect(await isProvenByLink(actor, sessionId)).toBe(true)
    expect(await isProvenByLink(await aPerson("Bob"), sessionId)).toBe(false)
    expect(await isProvenByLink(anonymous(), sessionId)).toBe(false)
    expect(await isProvenByLink(actor, undefined)).toBe(false)
    expect(await isProvenByLink(actor, newId())).toBe(false)
    const reauthAt = new Date(Date.now() - 10 * 60_000 - 1)
    await client().session.update({ where: { id: sessionId }, data: { reauthAt } })
    expect(await isProvenByLink(actor, sessionId)).toBe(false)
  })
})

describe("asking too often", () => {
  test("is refused after three to one address, with an account or without; following a link begins anew", async () => {
    for (const email of [ann, "nobody@example.org"]) {
      for (const _ of [1, 2, 3]) await send(email)
      expect(await refusalOf(() => send(email))).toBe("Too many attempts. Try again in 15 minutes.")
    }
    await signInByLink({ token: letterLink().searchParams.get("token")! })
    expect(await outcomeOf(() => send())).toBe("done")
  })

  test("is refused to one client after a hundred, whatever the addresses", async () => {
    vi.stubEnv("SMTP_URL", "")
    const ask = (n: number) =>
      outcomeOf(() => askForLink({ email: `a${n}@example.org`, from: "203.0.113.7" }))
    const outcomes = []
    for (let n = 0; n < 101; n++) outcomes.push(await ask(n))
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(100)
    expect(outcomes.at(-1)).toBe("rate_limited")
  })
})

describe("where mail does not go out", () => {
  test("the answer says so, for everyone alike, and the log why", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {})
    await mail.end()
    for (const email of [ann, "nobody@example.org"]) {
      expect(await refusalOf(() => send(email))).toBe(
        "No mail can be sent at present. Try again later, or sign in with your password.",
      )
    }
    expect(log.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/^A sign-in link was not sent: .*ECONNREFUSED/),
      expect.stringMatching(/^A sign-in link was not sent: .*ECONNREFUSED/),
    ])
  })

  test("a letter refused after the answer leaves a line in the log", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {})
    await mail.begin({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("no such box"), { responseCode: 550 })),
    })
    await send()
    expect(log).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^A sign-in link was not sent: .*550 no such box/),
    )
  })

  test("and none is set up, the link is written to the log, and works", async () => {
    vi.stubEnv("SMTP_URL", "")
    const log = vi.spyOn(console, "log").mockImplementation(() => {})
    await send()
    const link = new URL(SENT.exec(String(log.mock.calls[0]![0]))![0])
    expect(await outcomeOf(() => signInByLink({ token: link.searchParams.get("token")! }))).toBe("done")
  })
})
