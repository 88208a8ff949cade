import type { Db } from "@/lib/db"

/** Lets those who make and unmake administrators come one after the other, so that each sees what the one before has done. */
export async function inTurn(tx: Db): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('first administrator', 0))`
}

/** Whether anybody but this person looks after the installation. */
export async function hasOtherAdministrator(tx: Db, userId: string): Promise<boolean> {
  const other = { adminSince: { not: null }, erasedAt: null, id: { not: userId } }
  return (await tx.user.count({ where: other })) > 0
}
