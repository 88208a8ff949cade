import { describe, expect, test } from "vitest"
import { useDatabase } from "@/tests/support/database"
import { ANOTHER, changed, copied, rowsOf, useEveryTable, type Values } from "@/tests/support/refused"

type Key = { table: string; column: string; target: string; name: string }

useDatabase()
const of = useEveryTable()

// What must hold beside a column so that only its key is left to refuse it.
const BESIDE: Record<string, Values> = {
  "Annotation.claimId": { passageId: null },
  "Annotation.evidenceId": { passageId: null },
  "Annotation.questionId": { passageId: null },
  "Annotation.relationId": { passageId: null },
  "Annotation.parentId": { passageId: null, rootId: "=id" },
  "Annotation.rootId": { passageId: null, parentId: "=id" },
  "Annotation.memberId": { seminarId: "" },
  "Annotation.withId": { seminarId: "", visibility: "WITH_INSTRUCTORS" },
  "Edition.sourceId": { number: 9 },
  "Evidence.relationId": { claimId: null },
  "Notification.claimId": { annotationId: null },
  "Notification.editionId": { annotationId: null },
  "Notification.proposalId": { annotationId: null },
  "PassageLink.annotationId": { fromId: null },
  "Proposal.evidenceId": { claimId: null },
  "Proposal.relationId": { claimId: null },
  "Tag.mergedIntoId": { deletedAt: new Date() },
  "WalkStep.passageId": { claimId: null },
}

// Rows that are never changed, or that others of their debate name by the same column, are added once more instead.
const ADDED = new Set(["Passage", "Assessment", "Position", "Member"])
const NUMBERED = new Set(["ClaimSpeaker", "EvidenceSpeaker", "FactVersion", "WalkStep"])

describe("nothing crosses debates", () => {
  test("no key of two columns lets a row of another debate be named", async () => {
    const rows = await rowsOf<Key>(
      `SELECT relname AS table, conname AS name, confrelid::regclass::text AS target, attname AS column
       FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
       JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[array_length(conkey, 1)]
       WHERE contype = 'f' AND array_length(conkey, 1) > 1 ORDER BY 1, 2`,
    )
    expect(rows.length).toBeGreaterThan(70)
    for (const { table, column, target, name } of rows) {
      const foreign = (column === "claimAId" ? of.before : of.after)[target.replaceAll('"', "")]
      const beside = { ...BESIDE[`${table}.${column}`], ...(NUMBERED.has(table) && { ordinal: 7 }) } as Values
      if (beside.seminarId === "") beside.seminarId = of.ours.Seminar
      const values = { ...beside, [column]: foreign }
      const another = { id: ANOTHER, fingerprint: "2", slug: "another", ...values }
      const refused = ADDED.has(table) ? copied(table, another) : changed(table, values)
      expect(await refused, `${table}.${column}`).toBe(name)
    }
  })
})
