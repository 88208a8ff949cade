import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { Prisma } from "@/lib/generated/prisma/client"
import { isId } from "@/lib/ids"
import { hasOtherAdministrator, inTurn } from "../administrators/turn"
import { PROVE_BY_LINK, provenSession } from "../links/standing"
import { selfOf } from "../policy"
import { provenPassword } from "../profile/commands"
import * as input from "../schema"

const NOBODY = "A former reader"

// Nobody else has seen what was private. Where others replied before it became so, the row stays for them, without words.
async function removePrivate(tx: Db, authorId: string, now: Date) {
  const own = { authorId, visibility: "ONLY_ME" as const }
  const rows = await tx.annotation.findMany({ where: own, select: { id: true } })
  const ids = rows.map(({ id }) => id)
  await tx.revision.deleteMany({ where: { subjectKind: "annotation", subjectId: { in: ids } } })
  await tx.searchDoc.deleteMany({ where: { kind: "annotation", rowId: { in: ids } } })
  await tx.passageLink.deleteMany({ where: { annotation: own } })
  await tx.report.deleteMany({ where: { annotation: own } })
  const alone = { ...own, replies: { none: {} }, thread: { none: {} } }
  while ((await tx.annotation.deleteMany({ where: alone })).count > 0);
  const emptied = { body: {}, bodyText: "", w3c: Prisma.DbNull, deletedAt: now, deletedById: authorId }
  await tx.annotation.updateMany({ where: own, data: emptied })
}

async function removeTraces(tx: Db, userId: string, emailNorm: string | null, now: Date) {
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } })
  await tx.session.updateMany({ where: { userId }, data: { agent: null } })
  await tx.member.updateMany({ where: { userId, leftAt: null }, data: { leftAt: now } })
  const own = { where: { userId } }
  await tx.curator.deleteMany(own)
  await tx.externalAccount.deleteMany(own)
  await tx.apiToken.deleteMany(own)
  await tx.idempotencyKey.deleteMany(own)
  await tx.follow.deleteMany(own)
  await tx.notification.deleteMany(own)
  await tx.readMark.deleteMany(own)
  await tx.presence.deleteMany(own)
  await tx.diagnosis.deleteMany({ where: { byId: userId, deletedAt: { not: null } } })
  if (emailNorm === null) return
  await tx.oneTimeToken.deleteMany({ where: { emailNorm } })
  await tx.invitation.deleteMany({ where: { emailNorm } })
}

async function erase(actor: Actor, proof: Prisma.UserWhereInput, unproven: AppError): Promise<void> {
  const id = selfOf(actor)
  await inTransaction(async (tx) => {
    await inTurn(tx)
    const user = await tx.user.findFirst({ where: { ...proof, id, erasedAt: null } })
    if (!user) throw unproven
    const stays = user.adminSince === null || (await hasOtherAdministrator(tx, id))
    allow(stays, "You alone look after this installation. Let someone else become an administrator first.")
    const now = new Date()
    await removePrivate(tx, id, now)
    await removeTraces(tx, id, user.emailNorm, now)
    const emptied = { name: NOBODY, emailNorm: null, passwordHash: null, adminSince: null, erasedAt: now }
    const raised = { sessionVersion: { increment: 1 }, version: { increment: 1 } }
    await tx.user.update({ where: { id }, data: { ...emptied, ...raised } })
    await record(tx, actor, "account.erased", { kind: "user", id })
  })
}

/** Erases one's own account, for whoever knows its password: the row stays without name, address and password, all
 * sessions end, what only its person could see goes, what others could see stays under no name. */
export async function eraseAccount(actor: Actor, given: input.EraseAccount): Promise<void> {
  const { presentPassword } = input.eraseAccount.parse(given)
  const passwordHash = await provenPassword(actor, presentPassword)
  await erase(actor, { passwordHash }, notFound("account"))
}

/** The same for whoever came into the session at hand by a link a short while ago; `forbidden` to others. */
export async function eraseAccountByLink(actor: Actor, presentId: string): Promise<void> {
  selfOf(actor)
  if (!isId(presentId)) throw notFound("session")
  const proof = { sessions: { some: provenSession(presentId) } }
  await erase(actor, proof, new AppError("forbidden", PROVE_BY_LINK))
}
