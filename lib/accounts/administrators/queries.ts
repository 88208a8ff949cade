import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"

export type Administrator = { id: string; name: string; email: string; since: Date; isSelf: boolean }

/** Those who look after this installation, the first first; `not_found` to everyone else. */
export async function administrators(actor: Actor): Promise<Administrator[]> {
  if (!actor.administers) throw notFound("page")
  const rows = await db().user.findMany({
    where: { adminSince: { not: null }, erasedAt: null },
    select: { id: true, name: true, emailNorm: true, adminSince: true },
    orderBy: [{ adminSince: "asc" }, { id: "asc" }],
  })
  return rows.map(({ id, name, emailNorm, adminSince }) => ({
    id,
    name,
    email: emailNorm ?? "",
    since: adminSince!,
    isSelf: id === actor.userId,
  }))
}
