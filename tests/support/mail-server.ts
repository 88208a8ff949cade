import type { AddressInfo } from "node:net"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { afterEach, beforeEach, vi } from "vitest"

/** A letter as it came over the wire: whom the envelope names, and the text with its headers. */
type Arrived = { from: string; to: string[]; raw: string }

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString("utf8")
}

/** Starts a mail server on a free port of this computer. Returns its URL, the letters that arrive, and how it is ended. */
async function start(options: SMTPServerOptions) {
  const letters: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, { envelope }, done) {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ""
      const to = envelope.rcptTo.map(({ address }) => address)
      textOf(stream).then((raw) => {
        letters.push({ from, to, raw })
        done()
      }, done)
    },
    ...options,
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.server.address() as AddressInfo
  const end = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `smtp://127.0.0.1:${port}`, letters, end }
}

/** The body of a letter's plain part, without the soft breaks and signs of quoted-printable. */
export function plainText({ raw }: Arrived): string {
  const [, part = ""] = /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw) ?? []
  return part
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number(`0x${hex}`)))
}

/** Gives each test of a file a mail server that the settings name. `begin` starts it anew with other manners. */
export function useMailServer() {
  const present = { letters: [] as Arrived[], end: async () => {} }
  const begin = async (options: SMTPServerOptions = {}) => {
    await present.end()
    const { url, ...server } = await start(options)
    Object.assign(present, server)
    vi.stubEnv("SMTP_URL", url)
    vi.stubEnv("NEXTAUTH_URL", "https://seminar.example:8443/")
    vi.stubEnv("MAIL_FROM", "")
  }
  beforeEach(() => begin())
  afterEach(async () => {
    vi.unstubAllEnvs()
    vi.restoreAllMocks()
    await present.end()
    present.end = async () => {}
  })
  return { begin, end: () => present.end(), letters: () => present.letters }
}
