import type { Actor } from "@/lib/actor"
import { db, inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import type { Prisma } from "@/lib/generated/prisma/client"
import { isId } from "@/lib/ids"
import { forgetAttempts, limitAttempts } from "@/lib/limits"
import { isDemoAddress } from "../demo/people"
import { MOST_PASSWORDS, QUARTER_OF_AN_HOUR } from "../limits"
import { PROVE_BY_LINK, provenSession } from "../links/standing"
import { hashPassword, isPassword } from "../passwords"
import { selfOf } from "../policy"
import * as input from "../schema"
import { endOtherSessions } from "../sessions/commands"

/** Changes one's own name. */
export async function changeName(actor: Actor, given: input.ChangeName): Promise<void> {
  const { name } = input.changeName.parse(given)
  const id = selfOf(actor)
  await inTransaction(async (tx) => {
    const user = await tx.user.findFirst({ where: { id, erasedAt: null }, select: { emailNorm: true } })
    if (!user) throw notFound("account")
    allow(!isDemoAddress(user.emailNorm), "The people of the demo keep their names.")
    await tx.user.update({ where: { id }, data: { name, version: { increment: 1 } } })
    await record(tx, actor, "account.name-changed", { kind: "user", id })
  })
}

/** The hash of one's own password; `invalid` beside the field when what was typed is not that password, and
 * `rate_limited` after ten attempts. */
export async function provenPassword(actor: Actor, typed: string): Promise<string> {
  const id = selfOf(actor)
  const limit = `password ${id}`
  await limitAttempts(limit, MOST_PASSWORDS, QUARTER_OF_AN_HOUR)
  const user = await db().user.findFirst({ where: { id, erasedAt: null } })
  const kept = user?.passwordHash ?? null
  if (!(await isPassword(typed, kept)) || kept === null) {
    throw new AppError("invalid", "This is not your present password. Try again.", "presentPassword")
  }
  await forgetAttempts(limit)
  return kept
}

async function storePassword(
  actor: Actor,
  presentId: string,
  password: string,
  proof: Prisma.UserWhereInput,
  unproven: AppError,
): Promise<void> {
  const id = selfOf(actor)
  const passwordHash = await hashPassword(password)
  await inTransaction(async (tx) => {
    const raised = { version: { increment: 1 }, sessionVersion: { increment: 1 } }
    const where = { ...proof, id, erasedAt: null }
    const { count } = await tx.user.updateMany({ where, data: { passwordHash, ...raised } })
    if (count === 0) throw unproven
    const { sessionVersion, emailNorm } = await tx.user.findUniqueOrThrow({ where: { id } })
    const present = { id: presentId, userId: id, endedAt: null }
    // A session that another sign-in begins at this moment has the old version, and so is over.
    await tx.session.updateMany({ where: present, data: { version: sessionVersion } })
    await tx.oneTimeToken.deleteMany({ where: { emailNorm, purpose: "SIGN_IN", usedAt: null } })
    await endOtherSessions(actor, presentId)
    await record(tx, actor, "account.password-changed", { kind: "user", id })
  })
}

/** Changes one's own password, for whoever knows the present one, and ends all sessions but the one at hand. */
export async function changePassword(
  actor: Actor,
  presentId: string,
  given: input.ChangePassword,
): Promise<void> {
  const { presentPassword, password } = input.changePassword.parse(given)
  selfOf(actor)
  if (!isId(presentId)) throw notFound("session")
  const passwordHash = await provenPassword(actor, presentPassword)
  const meanwhile = new AppError("conflict", "The password was changed elsewhere meanwhile. Try again.")
  await storePassword(actor, presentId, password, { passwordHash }, meanwhile)
}

/** The same for whoever came into the session at hand by a link a short while ago, with a password before or without;
 * `forbidden` to others. */
export async function setPassword(actor: Actor, presentId: string, given: input.SetPassword): Promise<void> {
  const { password } = input.setPassword.parse(given)
  selfOf(actor)
  if (!isId(presentId)) throw notFound("session")
  const proof = { sessions: { some: provenSession(presentId) } }
  await storePassword(actor, presentId, password, proof, new AppError("forbidden", PROVE_BY_LINK))
}
