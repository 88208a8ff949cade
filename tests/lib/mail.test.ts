import { once } from "node:events"
import { type AddressInfo, createServer, type Socket } from "node:net"
import { describe, expect, test, vi } from "vitest"
import { askMailServer, MailFailed, mailIsSetUp, sendMail } from "@/lib/mail"
import { plainText, useMailServer } from "@/tests/support/mail-server"

const letter = {
  to: "ann@example.org",
  subject: "A link",
  text: "Zażółć: https://a.example/?b=1&c=2",
  html: "<p>x</p>",
}
const mail = useMailServer()

/** A server on a free port that does with each connection as it is told. */
async function listening(then: (socket: Socket) => void) {
  const server = createServer(then).listen(0, "127.0.0.1")
  await once(server, "listening")
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe("a letter", () => {
  test("arrives, in both forms, from this installation", async () => {
    await sendMail(letter)
    const [arrived] = mail.letters()
    expect(arrived).toMatchObject({ from: "no-reply@seminar.example", to: ["ann@example.org"] })
    expect(arrived!.raw).toContain("From: Disputatio <no-reply@seminar.example>\r\n")
    expect(arrived!.raw).toContain("Auto-Submitted: auto-generated\r\n")
    expect(arrived!.raw).toContain("<p>x</p>")
    expect(plainText(arrived!)).toContain("https://a.example/?b=1&c=2")
  })

  test("names the sender that the settings name, and none at a bare number", async () => {
    vi.stubEnv("MAIL_FROM", "The seminar <seminar@uni.example>")
    await sendMail(letter)
    vi.stubEnv("MAIL_FROM", " ")
    vi.stubEnv("NEXTAUTH_URL", "http://127.0.0.1:3000")
    await sendMail(letter)
    expect(mail.letters().map(({ from }) => from)).toEqual(["seminar@uni.example", "no-reply@localhost"])
  })

  test.each([
    ["ann,bob@example.org", ["ann,bob@example.org"]],
    ['"bob@elsewhere.example,x"@example.org', ['"bob@elsewhere.example,x"@example.org']],
    ["ann@example.org\r\nBcc: bob@example.org", []],
    ["ann@example.org>\r\nRCPT TO:<bob@example.org", []],
  ])("to %j goes to that address or to none", async (to, allowed) => {
    await sendMail({ ...letter, to }).catch((error) => expect(error).toBeInstanceOf(MailFailed))
    const reached = mail.letters().flatMap((each) => each.to)
    expect(reached.filter((each) => !allowed.includes(each) && each !== "ann@example.org")).toEqual([])
    expect(
      mail
        .letters()
        .map(({ raw }) => raw)
        .join(),
    ).not.toMatch(/^Bcc:/im)
  })

  test("has one subject, whatever stands in it", async () => {
    await sendMail({ ...letter, subject: "A\r\nBcc: bob@example.org\r\n\r\nx" })
    const [arrived] = mail.letters()
    expect(arrived!.to).toEqual(["ann@example.org"])
    expect(arrived!.raw).not.toMatch(/^Bcc:/im)
  })
})

describe("where the server does not take it", () => {
  test("its refusal is said in one line", async () => {
    await mail.begin({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error("no such box"), { responseCode: 550 })),
    })
    await askMailServer()
    const refusal = await sendMail(letter).catch((error) => error)
    expect(refusal).toBeInstanceOf(MailFailed)
    expect(refusal.message).toMatch(/550 no such box/)
    expect(refusal.message).not.toContain("\n")
  })

  test("nobody listens, or the setting is none: it is said, not waited for", async () => {
    await mail.end()
    await expect(askMailServer()).rejects.toThrow(/ECONNREFUSED/)
    vi.stubEnv("SMTP_URL", "mail.example.org")
    await expect(sendMail(letter)).rejects.toThrow("SMTP_URL does not begin with smtp:// or smtps://")
  })

  test("a server that never says a word is given up, and one that talks on without end", async () => {
    const timers: NodeJS.Timeout[] = []
    const silent = await listening(() => {})
    const endless = await listening((socket) => {
      socket.on("error", () => {})
      socket.write("220 hello\r\n")
      timers.push(setInterval(() => socket.write("250-and\r\n"), 200))
    })
    const asked = [silent, endless].map(({ url }) => {
      vi.stubEnv("SMTP_URL", url)
      return askMailServer().catch((error: unknown) => error)
    })
    const [first, second] = await Promise.all(asked)
    expect(first).toBeInstanceOf(MailFailed)
    expect(String(first)).toMatch(/Timeout|Greeting never received/)
    expect(second).toEqual(new MailFailed("The mail server took too long."))
    for (const timer of timers) clearInterval(timer)
    silent.server.close()
    endless.server.close()
  })
})

test("without a mail server a letter is written to the log, on lines of its own", async () => {
  vi.stubEnv("SMTP_URL", "  ")
  const log = vi.spyOn(console, "log").mockImplementation(() => {})
  expect(mailIsSetUp()).toBe(false)
  await sendMail({ ...letter, to: "ann\u001b[2J@example.org" })
  expect(log).toHaveBeenCalledOnce()
  expect(log.mock.calls[0]![0]).toContain(letter.text)
  expect(log.mock.calls[0]![0]).not.toContain("\u001b")
  expect(mail.letters()).toEqual([])
})
