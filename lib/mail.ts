import { createTransport } from "nodemailer"

/** A letter to one address; `headers` beside those that every letter has. */
export type Letter = {
  to: string
  subject: string
  text: string
  html: string
  headers?: Record<string, string>
}

/** Why a letter was not sent, in one sentence for the log. */
export class MailFailed extends Error {}

const LONGEST_MS = 10_000

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }

/** Text as it stands in the HTML of a letter, also between the quotes of an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!)
}

const setting = (name: "SMTP_URL" | "MAIL_FROM" | "NEXTAUTH_URL") => process.env[name]?.trim() || null

/** Whether letters leave this installation; without a mail server they are written to the log. */
export function mailIsSetUp(): boolean {
  return setting("SMTP_URL") !== null
}

/** The address of this installation, as its settings name it; what a request says of its host is not believed. */
export function installationAddress(): string {
  const address = setting("NEXTAUTH_URL")
  if (!address)
    throw new Error("NEXTAUTH_URL is not set: start through npm start, or name the public address.")
  return address
}

function sender(): string {
  const { hostname } = new URL(installationAddress())
  return setting("MAIL_FROM") ?? `Disputatio <no-reply@${/[a-z]/i.test(hostname) ? hostname : "localhost"}>`
}

// Beside an address, nodemailer takes options from its query only.
function transport(url: string) {
  if (!/^smtps?:\/\/./.test(url)) throw new Error("SMTP_URL does not begin with smtp:// or smtps://")
  const address = new URL(url)
  for (const wait of ["dns", "connection", "greeting", "socket"]) {
    address.searchParams.set(`${wait}Timeout`, String(LONGEST_MS / 2))
  }
  return createTransport(address.href)
}

// The timeouts of the socket begin anew with each byte; this one does not.
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error("The mail server took too long.")), LONGEST_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

async function withServer<T>(work: (server: ReturnType<typeof transport>) => Promise<T>): Promise<T> {
  try {
    return await inTime(work(transport(setting("SMTP_URL") ?? "")))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new MailFailed(reason.replace(/\s+/g, " ").slice(0, 300), { cause: error })
  }
}

/** Asks the mail server whether it would take letters now; MailFailed when not, within ten seconds. */
export async function askMailServer(): Promise<void> {
  await withServer((server) => server.verify())
}

/** Sends a letter, or, where no mail is set up, writes it to the log. MailFailed when the server refuses it, or takes
 * more than ten seconds. */
export async function sendMail({ to, subject, text, html, headers: more }: Letter): Promise<void> {
  if (!mailIsSetUp()) {
    console.log(`No mail is set up (SMTP_URL). To ${JSON.stringify(to)}: ${subject}\n${text}`)
    return
  }
  // As an object, an address with a comma stays one address.
  const address = { name: "", address: to }
  const from = sender()
  const headers = { ...more, "auto-submitted": "auto-generated" }
  await withServer((server) => server.sendMail({ from, to: address, subject, text, html, headers }))
}
