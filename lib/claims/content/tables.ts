import { Prisma } from "@/lib/generated/prisma/client"
import { COLUMNS, type Table } from "./rows"

/**
 * One statement that reads all curated rows of a debate, table by table, as the text of one JSON object (`Tables`). Rows are put into
 * each other afterwards: to join them here costs the database five times as much.
 */
export function tablesOf(debateId: string): Prisma.Sql {
  const here = Prisma.sql`"debateId" = ${debateId}::uuid`
  const live = Prisma.sql`${here} AND "deletedAt" IS NULL`
  // Rows that live and die with theirs; their tables are indexed by it.
  const of = (column: string, table: Table) =>
    Prisma.sql`${named(column)} IN (SELECT id FROM ${named(table)} WHERE ${live})`
  const given = Prisma.sql`${here} AND "withdrawnAt" IS NULL AND "readyAt" IS NOT NULL`
  const inKind = (kind: "EXCERPTS" | "FULL") =>
    Prisma.sql`"editionId" IN (SELECT id FROM "Edition" WHERE ${given} AND kind = ${kind}::"EditionKind")`
  // In a full text only where the words are known to stand.
  const placed = Prisma.sql`"supersededAt" IS NULL
    AND (${inKind("EXCERPTS")} OR state IN ('KEPT', 'MOVED') AND ${inKind("FULL")})`
  const asEvidence = Prisma.sql`IN (SELECT "passageId" FROM "Evidence" WHERE ${live})`
  const read: [Table, where: Prisma.Sql, ...order: string[]][] = [
    ["Question", live, "order", "slug"],
    ["Position", live, "order", "id"],
    ["Silence", live, "order", "id"],
    ["Voice", live, "order", "slug"],
    ["Work", live, "order", "id"],
    ["Source", live, "order", "slug"],
    ["SourceVoice", of("sourceId", "Source"), "order", "voiceId", "role"],
    ["SourceReview", of("sourceId", "Source"), "order", "workId"],
    ["Edition", given, "number"],
    ["Claim", live, "order", "slug"],
    ["ClaimSpeaker", of("claimId", "Claim"), "ordinal"],
    ["Relation", live, "order", "id"],
    ["Evidence", live, "order", "id"],
    ["EvidenceSpeaker", of("evidenceId", "Evidence"), "ordinal"],
    ["Passage", Prisma.sql`id ${asEvidence}`, "id"],
    ["Anchor", Prisma.sql`"passageId" ${asEvidence} AND ${placed}`, "start", "id"],
    ["Term", live, "order", "id"],
    ["Sense", live, "order", "id"],
    ["SensePassage", of("senseId", "Sense"), "order"],
  ]
  const members = read.map(([table, where, ...order]) => {
    const columns = COLUMNS[table].map((column) => `r."${column}"`).join()
    const by = order.map((column) => `r."${column}"`).join()
    return Prisma.sql`${table}::text, (SELECT coalesce(json_agg(r), '[]') FROM
      (SELECT ${Prisma.raw(columns)} FROM ${named(table)} r WHERE ${where} ORDER BY ${Prisma.raw(by)}) r)`
  })
  return Prisma.sql`SELECT json_build_object(${Prisma.join(members)})::text AS tables`
}

const named = (name: string) => Prisma.raw(`"${name}"`)
