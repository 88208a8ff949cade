import { createHash, randomBytes } from "node:crypto"
import type { Actor } from "@/lib/actor"
import { type Db, db, inTransaction } from "@/lib/db"
import { AppError, allow } from "@/lib/errors"
import { record } from "@/lib/events"
import { isId, newId } from "@/lib/ids"
import { forgetAttempts, limitAttempts } from "@/lib/limits"
import { inTurn } from "./administrators/turn"
import { signUpIsOpen } from "./doors"
import { limitFrom, MOST_PASSWORDS, QUARTER_OF_AN_HOUR } from "./limits"
import { hashPassword, isPassword } from "./passwords"
import * as input from "./schema"
import { beginSession } from "./sessions/begin"

const DAY = 24 * 60 * 60 * 1000
const PURPOSE = "FIRST_ADMINISTRATOR"
const sha256 = (token: string) => createHash("sha256").update(token).digest("hex")

const hasAdministrator = async (tx: Db) =>
  (await tx.user.findFirst({ where: { adminSince: { not: null } }, select: { id: true } })) !== null

/** Makes the token with which a visitor becomes the first administrator, valid for a day, in the place of one not used.
 * Only the installation may. Null when there is an administrator already. */
export async function makeFirstAdministratorToken(actor: Actor): Promise<string | null> {
  allow(actor.kind === "installation", "Only the installation itself makes this address.")
  return inTransaction(async (tx) => {
    await inTurn(tx)
    if (await hasAdministrator(tx)) return null
    await tx.oneTimeToken.deleteMany({ where: { purpose: PURPOSE, usedAt: null } })
    const [id, token] = [newId(), randomBytes(32).toString("base64url")]
    const expiresAt = new Date(Date.now() + DAY)
    await tx.oneTimeToken.create({ data: { id, hash: sha256(token), purpose: PURPOSE, expiresAt } })
    await record(tx, actor, "token.made", { kind: "token", id }, { purpose: PURPOSE })
    return token
  })
}

/** Makes the account of the first administrator, for whoever holds the token. Returns its id. */
export async function becomeFirstAdministrator(given: input.FirstAdministrator): Promise<string> {
  const { token, name, email, password } = input.firstAdministrator.parse(given)
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    await inTurn(tx)
    if (await hasAdministrator(tx)) {
      throw new AppError("forbidden", "There is an administrator already. Ask them for an account.")
    }
    const now = new Date()
    const { count } = await tx.oneTimeToken.updateMany({
      where: { hash: sha256(token), purpose: PURPOSE, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    })
    if (count === 0) {
      throw new AppError("invalid", "This address is no longer valid. Start the program again for a new one.")
    }
    if (await tx.user.findUnique({ where: { emailNorm: email }, select: { id: true } })) {
      throw new AppError("conflict", "This e-mail address has an account already. Use another.", "email")
    }
    const userId = newId()
    await tx.user.create({ data: { id: userId, name, emailNorm: email, passwordHash, adminSince: now } })
    await record(tx, { userId }, "account.first-administrator", { kind: "user", id: userId })
    return userId
  })
}

const NOT_WITH_THIS =
  "No account can be made with this address. If it is yours already, sign in; else use another."

/** Makes an account for a visitor who has none. Returns its id; an address in use is `conflict`, and
 * `rate_limited` after very many from one client. */
export async function signUp(actor: Actor, given: input.SignUp): Promise<string> {
  const { name, email, password, from } = input.signUp.parse(given)
  allow(signUpIsOpen(), "New accounts are not made here at present. Ask whoever runs this installation.")
  allow(actor.kind === "anonymous", "You are signed in already. Sign out first to make another account.")
  await limitFrom("sign-up", from)
  const passwordHash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const id = newId()
    const data = [{ id, name, emailNorm: email, passwordHash }]
    // Of two who ask at the same moment, the index lets one through.
    const { count } = await tx.user.createMany({ data, skipDuplicates: true })
    if (count === 0) throw new AppError("conflict", NOT_WITH_THIS, "email")
    await record(tx, { userId: id }, "account.made", { kind: "user", id })
    return id
  })
}

/** Begins a session for an address and its password; `rate_limited` after ten attempts, whoever makes them and whether or
 * not there is such an account. The session's version must stay that of its person. */
export async function signIn(
  given: input.SignIn,
): Promise<{ sessionId: string; userId: string; version: number }> {
  const { email, password, agent, from } = input.signIn.parse(given)
  const limit = `sign-in ${email}`
  // Before the password is looked at: its hashing is the costly part, and a right one must not show.
  await limitFrom("sign-in", from)
  await limitAttempts(limit, MOST_PASSWORDS, QUARTER_OF_AN_HOUR)
  const user = await db().user.findFirst({ where: { emailNorm: email, erasedAt: null } })
  const right = await isPassword(password, user?.passwordHash ?? null)
  if (!user || !right) {
    throw new AppError("unauthenticated", "This address and password do not belong together. Try again.")
  }
  const sessionId = await inTransaction((tx) => beginSession(tx, user, { agent, by: {} }))
  await forgetAttempts(limit)
  return { sessionId, userId: user.id, version: user.sessionVersion }
}

/** Ends a session, for whoever holds its id; one that has ended, or never was, stays so. */
export async function endSession(sessionId: string): Promise<void> {
  if (!isId(sessionId)) return
  await inTransaction(async (tx) => {
    const session = await tx.session.findFirst({ where: { id: sessionId, endedAt: null } })
    if (!session) return
    await tx.session.update({ where: { id: sessionId }, data: { endedAt: new Date() } })
    await record(tx, { userId: session.userId }, "session.ended", { kind: "session", id: sessionId })
  })
}
