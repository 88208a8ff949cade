import type { Db } from "@/lib/db"
import { Prisma } from "@/lib/generated/prisma/client"

const TABLES = { claim: Prisma.sql`"Claim"`, question: Prisma.sql`"Question"` }

/** The addresses that claims or questions of a debate have, or had before they were given another: a new row takes none of them, so
 * that each can be given back. */
export async function takenAddresses(
  tx: Db,
  kind: keyof typeof TABLES,
  debateId: string,
): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    SELECT slug FROM ${TABLES[kind]} WHERE "debateId" = ${debateId}::uuid
    UNION
    SELECT r.before ->> 'slug' FROM ${TABLES[kind]} t
    JOIN "Revision" r ON r."subjectKind" = ${kind} AND r."subjectId" = t.id WHERE t."debateId" = ${debateId}::uuid`
  return new Set(rows.map(({ slug }) => slug))
}
