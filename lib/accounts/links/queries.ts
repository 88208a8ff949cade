import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { isId } from "@/lib/ids"
import { provenSession, standingLink } from "./standing"

/** The address of the account that a link signs in to; null when it was used, is too old, or never was. Uses nothing up. */
export async function addressOfLink(token: string): Promise<string | null> {
  const link = await db().oneTimeToken.findFirst({ where: standingLink(token), select: { emailNorm: true } })
  return link?.emailNorm ?? null
}

/** Whether the session at hand came in by a link a short while ago, which is as good as the password. */
export async function isProvenByLink(actor: Actor, presentId: string | undefined): Promise<boolean> {
  if (actor.userId === null || !presentId || !isId(presentId)) return false
  return (await db().session.count({ where: { ...provenSession(presentId), userId: actor.userId } })) > 0
}
