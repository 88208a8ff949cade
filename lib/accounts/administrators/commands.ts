import type { Actor } from "@/lib/actor"
import { type Db, inTransaction } from "@/lib/db"
import { AppError, allow, notFound } from "@/lib/errors"
import { record } from "@/lib/events"
import { isDemoAddress } from "../demo/people"
import * as input from "./schema"
import { hasOtherAdministrator, inTurn } from "./turn"

const NOT_YOURS = "Only an administrator does this."

// Asked again in turn: two administrators may be removing each other at this moment.
async function stillAdministers(tx: Db, actor: Actor): Promise<void> {
  allow(actor.administers, NOT_YOURS)
  await inTurn(tx)
  if (actor.userId === null) return
  const own = { id: actor.userId, adminSince: { not: null }, erasedAt: null }
  allow((await tx.user.count({ where: own })) > 0, NOT_YOURS)
}

/** Makes the person with this address an administrator. An address without an account is `invalid`, one of an
 * administrator `conflict`. */
export async function addAdministrator(actor: Actor, given: input.AddAdministrator): Promise<void> {
  const { email } = input.addAdministrator.parse(given)
  await inTransaction(async (tx) => {
    await stillAdministers(tx, actor)
    allow(
      !isDemoAddress(email),
      "Anyone at this computer can step in as a person of the demo. Choose another.",
    )
    const user = await tx.user.findFirst({ where: { emailNorm: email, erasedAt: null } })
    if (!user) {
      const message = "No account has this address. Ask its owner to sign up first, then add them here."
      throw new AppError("invalid", message, "email")
    }
    if (user.adminSince) throw new AppError("conflict", "This person is an administrator already.", "email")
    const { id } = user
    await tx.user.update({ where: { id }, data: { adminSince: new Date(), version: { increment: 1 } } })
    await record(tx, actor, "administrator.added", { kind: "user", id })
  })
}

/** Takes the administrator's part back from a person, who may be oneself; never from the last. */
export async function removeAdministrator(actor: Actor, given: input.RemoveAdministrator): Promise<void> {
  const { userId: id } = input.removeAdministrator.parse(given)
  await inTransaction(async (tx) => {
    await stillAdministers(tx, actor)
    const user = await tx.user.findFirst({ where: { id, adminSince: { not: null }, erasedAt: null } })
    if (!user) throw notFound("administrator")
    const last = "Nobody else looks after this installation. Add another administrator first."
    allow(await hasOtherAdministrator(tx, id), last)
    await tx.user.update({ where: { id }, data: { adminSince: null, version: { increment: 1 } } })
    await record(tx, actor, "administrator.removed", { kind: "user", id })
  })
}
