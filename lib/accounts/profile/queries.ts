import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { isDemoAddress } from "../demo/people"
import { selfOf } from "../policy"

type Profile = { name: string; email: string; since: Date; hasPassword: boolean; isDemo: boolean }

/** What one's own account says of oneself. */
export async function ownProfile(actor: Actor): Promise<Profile> {
  const user = await db().user.findFirst({
    where: { id: selfOf(actor), erasedAt: null },
    select: { name: true, emailNorm: true, createdAt: true, passwordHash: true },
  })
  if (!user) throw notFound("account")
  const { name, emailNorm, createdAt, passwordHash } = user
  return {
    name,
    email: emailNorm ?? "",
    since: createdAt,
    hasPassword: passwordHash !== null,
    isDemo: isDemoAddress(emailNorm),
  }
}
