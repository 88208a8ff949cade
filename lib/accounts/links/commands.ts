import { randomBytes } from "node:crypto"
import { db, inTransaction } from "@/lib/db"
import { AppError } from "@/lib/errors"
import { record } from "@/lib/events"
import { newId } from "@/lib/ids"
import { forgetAttempts, limitAttempts } from "@/lib/limits"
import { askMailServer, installationAddress, MailFailed, mailIsSetUp, sendMail } from "@/lib/mail"
import { isDemoAddress } from "../demo/people"
import { linkEnds } from "../lasting"
import { limitFrom, QUARTER_OF_AN_HOUR } from "../limits"
import { beginSession } from "../sessions/begin"
import { linkAddress, linkLetter } from "./letter"
import * as input from "./schema"
import { hashOfToken, standingLink } from "./standing"

const MOST_LINKS = 3
const A_DAY = 24 * 60 * 60 * 1000
const NO_MAIL = "No mail can be sent at present. Try again later, or sign in with your password."
const USED_UP = "This link was used already, or is too old. Ask for a new one."

const limitOf = (email: string) => `link ${email}`

// Whatever goes wrong with the mail is told to whoever runs the installation, and to nobody else.
async function logged(work: () => Promise<void>): Promise<boolean> {
  try {
    await work()
    return true
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error
    console.error(`A sign-in link was not sent: ${error.message}`)
    return false
  }
}

async function makeLink(email: string, userId: string): Promise<string> {
  const [id, token] = [newId(), randomBytes(32).toString("base64url")]
  const kept = { id, hash: hashOfToken(token), purpose: "SIGN_IN" as const, emailNorm: email }
  await inTransaction(async (tx) => {
    const old = { purpose: kept.purpose, expiresAt: { lt: new Date(Date.now() - A_DAY) } }
    await tx.oneTimeToken.deleteMany({ where: old })
    await tx.oneTimeToken.create({ data: { ...kept, expiresAt: linkEnds() } })
    await record(tx, { userId: null }, "token.made", { kind: "token", id }, { purpose: kept.purpose, userId })
  })
  return token
}

async function deliver(email: string, next: string | null | undefined): Promise<void> {
  if (isDemoAddress(email)) return
  const user = await db().user.findFirst({
    where: { emailNorm: email, erasedAt: null },
    select: { id: true },
  })
  if (!user) return
  const link = linkAddress(installationAddress(), await makeLink(email, user.id), next)
  await logged(() => sendMail(linkLetter(email, link)))
}

/**
 * Asks for a sign-in link to an address. Returns the delivery, which is to run once the answer has gone: so neither what
 * the answer says nor how long it takes tells whether the address has an account. `conflict` when no mail can be sent.
 */
export async function askForLink(given: input.AskForLink): Promise<() => Promise<void>> {
  const { email, next, from } = input.askForLink.parse(given)
  await limitFrom("link", from)
  await limitAttempts(limitOf(email), MOST_LINKS, QUARTER_OF_AN_HOUR)
  if (mailIsSetUp() && !(await logged(askMailServer))) throw new AppError("conflict", NO_MAIL)
  return () => deliver(email, next)
}

/** Begins a session for whoever holds a link's token, once. Returns the session's id. */
export async function signInByLink(given: input.SignInByLink): Promise<string> {
  const { token, agent } = input.signInByLink.parse(given)
  const { email, sessionId } = await inTransaction(async (tx) => {
    const now = new Date()
    // Of two at the same moment, the second finds the row as the first has left it.
    const [link] = await tx.oneTimeToken.updateManyAndReturn({
      where: standingLink(token),
      data: { usedAt: now },
      select: { emailNorm: true },
    })
    const email = link?.emailNorm
    const user = email ? await tx.user.findFirst({ where: { emailNorm: email, erasedAt: null } }) : null
    if (!email || !user) throw new AppError("invalid", USED_UP)
    const by = { by: "link" }
    return { email, sessionId: await beginSession(tx, user, { agent, reauthAt: now, by }) }
  })
  await forgetAttempts(limitOf(email))
  return sessionId
}
