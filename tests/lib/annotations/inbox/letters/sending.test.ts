import { spawn } from "node:child_process"
import { once } from "node:events"
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { changeAudience } from "@/lib/annotations/commands"
import { follow } from "@/lib/annotations/follows/commands"
import { openNotice } from "@/lib/annotations/inbox/commands"
import { changePaces, turnOff } from "@/lib/annotations/inbox/letters/commands"
import type { ChangePaces } from "@/lib/annotations/inbox/letters/schema"
import { sendDueLetters } from "@/lib/annotations/inbox/letters/sending/commands"
import { tokenFor } from "@/lib/annotations/inbox/letters/token"
import { client } from "@/lib/db"
import { leaveSeminar } from "@/lib/seminars/members/commands"
import { aMember, aSeminar } from "@/tests/support/actors"
import { useDatabase } from "@/tests/support/database"
import { aSmallDebate, type SmallDebate } from "@/tests/support/debates"
import { plainText, useMailServer } from "@/tests/support/mail-server"
import { nextRequest } from "@/tests/support/next-request"
import { naming, noticesFor, tell } from "@/tests/support/notices"
import { say, toMyself, toSeminar } from "@/tests/support/remarks"

type Someone = Awaited<ReturnType<typeof aMember>>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let debate: SmallDebate
let spring: string
let ann: Someone
let ben: Someone
let count = 0

useDatabase()
const mail = useMailServer()
beforeAll(async () => {
  debate = await aSmallDebate("harbour", "SEMINARS")
  spring = await aSeminar(debate.id, "spring")
  ann = await aMember("Anna", debate.id, spring)
})
beforeEach(async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "a secret of this installation")
  await client().notification.deleteMany()
  ben = await aMember(`Ben ${count++}`, debate.id, spring)
})

/** Somebody answers Ben; returns the answer's id and its thread. */
async function answered(words = "Where does he say it?") {
  const thread = await say(ben, { claimId: debate.closed }, toSeminar(spring), "He says so.")
  const id = await say(ann, { parentId: thread }, toSeminar(spring), words)
  await tell()
  return { id, thread }
}

const later = (ms: number) => new Date(Date.now() + ms)
const paced = (given: Partial<ChangePaces>) =>
  changePaces(ben, { toMe: "AT_ONCE", followed: "NEVER", ...given })
const header = (raw: string, name: string) =>
  new RegExp(`^${name}:\\s+(.*(?:\r\n\\s.*)*)`, "im").exec(raw)?.[1]?.replace(/\r\n\s+/g, " ")
/** The subject in clear (RFC 2047, the Q encoding). */
const subject = (raw: string) =>
  decodeURIComponent(
    header(raw, "Subject")!
      .replace(/=\?UTF-8\?Q\?(.*?)\?=\s*/gi, (_, words: string) => words.replaceAll("_", " "))
      .replaceAll("%", "%25")
      .replace(/=([0-9A-F]{2})/g, "%$1"),
  )
const said = () => mail.letters().map((letter) => plainText(letter))
const waiting = () => client().notification.count({ where: { channel: "MAIL", sentAt: null } })

describe("at once", () => {
  test("an answer is in the mail within a minute: who, on what, the words, and the way off", async () => {
    const { thread } = await answered()
    expect(await sendDueLetters(later(0))).toBe(0)
    expect(await sendDueLetters(later(30_000))).toBe(1)
    const [letter] = mail.letters()
    expect(letter!.to).toEqual([`${ben.userId}@example.org`])
    expect(subject(letter!.raw)).toBe("Anna answered you on “Ann Lee: The harbour was closed.”")
    expect(plainText(letter!)).toContain("Where does he say it?")
    const off = `<https://seminar.example:8443/inbox/off/${tokenFor(ben.userId)}>`
    expect(header(letter!.raw, "List-Unsubscribe")).toBe(off)
    expect(header(letter!.raw, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click")
    expect(header(letter!.raw, "In-Reply-To")).toBe(`<thread.${thread}@seminar.example>`)
    expect(await sendDueLetters(later(HOUR))).toBe(0)
    expect(await waiting()).toBe(0)
  })

  test("what comes within a few minutes goes together", async () => {
    const { thread } = await answered("First.")
    expect(await sendDueLetters(later(30_000))).toBe(1)
    for (const words of ["Second.", "Third."]) {
      await say(ann, { parentId: thread }, toSeminar(spring), "", { body: naming(ben.userId, words) })
    }
    await tell()
    expect(await sendDueLetters(later(2 * MINUTE))).toBe(0)
    expect(await sendDueLetters(later(6 * MINUTE))).toBe(1)
    expect(subject(mail.letters()[1]!.raw)).toMatch(/^2 new remarks on “/)
    expect(said()[1]).toMatch(/Second\.[\s\S]*Third\./)
  })
})

describe("at each one's pace", () => {
  test("what one follows comes when one asked for it, and never to those who did not", async () => {
    await follow(ben, { kind: "claim", id: debate.open })
    await say(ann, { claimId: debate.open }, toSeminar(spring), "Before.")
    await tell()
    expect(await waiting()).toBe(0)
    await paced({ followed: "DAILY" })
    await say(ann, { claimId: debate.open }, toSeminar(spring), "After.")
    await tell()
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
    expect(await sendDueLetters(later(24 * HOUR))).toBe(1)
    expect(said()[0]).toContain("After.")
    expect(said()[0]).not.toContain("Before.")
  })

  test("weekly waits longer than a day", async () => {
    await paced({ toMe: "WEEKLY" })
    await answered()
    expect(await sendDueLetters(later(7 * 24 * HOUR))).toBe(1)
  })

  test("what was read in the inbox meanwhile needs no letter", async () => {
    await paced({ toMe: "DAILY" })
    await answered("Read.")
    const [notice] = await noticesFor(ben)
    await openNotice(await nextRequest(ben), notice!.id)
    expect(await sendDueLetters(later(24 * HOUR))).toBe(0)
    expect(await waiting()).toBe(0)
  })
})

describe("no letter goes", () => {
  test("of what its reader may not see at that moment: taken back, or in a seminar that was left", async () => {
    const { id } = await answered("For others.")
    const { version } = await client().annotation.findUniqueOrThrow({ where: { id } })
    await changeAudience(ann, { id, version, audience: toMyself })
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
    await changeAudience(ann, { id, version: version + 1, audience: toSeminar(spring) })
    await leaveSeminar(ben, { id: spring })
    expect(await sendDueLetters(later(2 * HOUR))).toBe(0)
    expect(mail.letters()).toEqual([])
    expect(await waiting()).toBe(1)
    expect(await sendDueLetters(later(15 * 24 * HOUR))).toBe(0)
    expect(await waiting()).toBe(0)
  })

  test("what waits for one's own word is sent once it is there", async () => {
    const seminar = await aSeminar(debate.id, `first-${count}`)
    const [one, other] = [await aMember("Cora", debate.id, seminar), await aMember("Dan", debate.id, seminar)]
    await client().seminar.update({ where: { id: seminar }, data: { revealRule: "AFTER_OWN" } })
    await say(one, { claimId: debate.open }, toSeminar(seminar), "", {
      body: naming(other.userId, "And you, "),
    })
    await tell()
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
    await say(await nextRequest(other), { claimId: debate.open }, toSeminar(seminar), "My word.")
    expect(await sendDueLetters(later(30 * MINUTE))).toBe(0)
    expect(await sendDueLetters(later(2 * HOUR))).toBe(1)
    expect(said()[0]).toContain("And you,")
  })

  test("to a person who is gone", async () => {
    await answered()
    await client().user.update({ where: { id: ben.userId }, data: { erasedAt: new Date(), emailNorm: null } })
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
    expect(await waiting()).toBe(0)
  })

  test("where no mail is set up; nothing waits for it either", async () => {
    vi.stubEnv("SMTP_URL", "")
    await answered()
    expect(await noticesFor(ben)).toHaveLength(1)
    expect(await waiting()).toBe(0)
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
  })

  test("after one click, nor of what waited then", async () => {
    await answered()
    await turnOff(tokenFor(ben.userId))
    await answered("Again.")
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
    expect(await noticesFor(ben)).toHaveLength(2)
  })
})

describe("none is lost", () => {
  test("when the server refuses it: it rests, and is the same letter when it goes, without what came since", async () => {
    let refuses = true
    await mail.begin({
      onRcptTo: (_address, _session, done) =>
        done(refuses ? Object.assign(new Error("come again"), { responseCode: 450 }) : null),
    })
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {})
    const { thread } = await answered("First.")
    expect(await sendDueLetters(later(MINUTE))).toBe(0)
    expect(complaint.mock.calls[0]![0]).toMatch(/^A letter was not sent: .*450 come again/)
    const row = await client().notification.findFirstOrThrow({ where: { channel: "MAIL" } })
    const name = `<notice.${row.id}@seminar.example>`
    refuses = false
    await say(ann, { parentId: thread }, toSeminar(spring), "", { body: naming(ben.userId, "Second.") })
    await tell()
    expect(await sendDueLetters(later(MINUTE + 30_000))).toBe(1)
    expect(said()[0]).toContain("Second.")
    expect(await sendDueLetters(later(3 * MINUTE))).toBe(1)
    expect(header(mail.letters()[1]!.raw, "Message-ID")).toBe(name)
    expect(said()[1]).toContain("First.")
    expect(said()[1]).not.toContain("Second.")
  })

  test("when the process is killed while it sends: another sends it once its hold has run out", async () => {
    let [deaf, asked] = [true, false]
    await mail.begin({
      onMailFrom: (_address, _session, done) => {
        asked = true
        if (!deaf) done()
      },
    })
    await answered("Not lost.")
    const now = later(MINUTE)
    const child = spawn(process.execPath, ["--import", "tsx", "tests/support/sender.ts", now.toISOString()])
    const ended = once(child, "exit")
    await vi.waitFor(() => expect(asked).toBe(true), 30_000)
    child.kill("SIGKILL")
    await ended
    deaf = false
    expect(await sendDueLetters(new Date(now.getTime() + MINUTE))).toBe(0)
    expect(await sendDueLetters(new Date(now.getTime() + 3 * MINUTE))).toBe(1)
    expect(await sendDueLetters(new Date(now.getTime() + 10 * MINUTE))).toBe(0)
    expect(said()).toHaveLength(1)
    expect(said()[0]).toContain("Not lost.")
  }, 60_000)

  test("when two send at the same moment: each letter goes once", async () => {
    await answered("Once.")
    const now = later(MINUTE)
    const sent = await Promise.all([sendDueLetters(now), sendDueLetters(now)])
    expect(sent.reduce((sum, each) => sum + each)).toBe(1)
    expect(said()).toHaveLength(1)
  })
})
