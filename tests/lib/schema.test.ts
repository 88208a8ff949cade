import { describe, expect, test } from "vitest"
import { useDatabase } from "@/tests/support/database"
import {
  ANOTHER,
  changed,
  copied,
  refusal,
  rowsOf,
  useEveryTable,
  type Values,
} from "@/tests/support/refused"

useDatabase()
useEveryTable()

const slugs = "Debate Seminar Question Position Voice Work Source Claim Term Walk Snapshot Tag".split(" ")
const now = new Date()

const CHECKS: Record<string, [table: string, Values, how?: typeof copied]> = {
  ...Object.fromEntries(slugs.map((table) => [`${table}_slug_form`, [table, { slug: "No slug" }]])),
  Snapshot_slug_form: ["Snapshot", { id: ANOTHER, slug: "No slug" }, copied],
  Evidence_one_target: ["Evidence", { claimId: null }],
  Annotation_one_target: ["Annotation", { externalIri: "https://example.org" }],
  Proposal_one_target: ["Proposal", { newKind: "claim" }],
  Notification_one_target: ["Notification", { annotationId: null }],
  WalkStep_one_target: ["WalkStep", { claimId: null }],
  Claim_reporter: ["Claim", { basis: "EXPLICIT" }],
  Claim_reporter_is_another: ["Claim", { reporterId: "=voiceId" }],
  Claim_attitude_of_reporter: ["Claim", { basis: "EXPLICIT", reporterId: null, attitude: "REJECTS" }],
  Claim_dates_in_order: ["Claim", { from: "1938-01-01", to: "1937-12-31" }],
  Claim_not_into_itself: ["Claim", { mergedIntoId: "=id" }],
  Question_not_into_itself: ["Question", { mergedIntoId: "=id" }],
  Position_not_into_itself: ["Position", { mergedIntoId: "=id" }],
  Claim_not_out_of_itself: ["Claim", { splitFromId: "=id" }],
  Question_not_out_of_itself: ["Question", { splitFromId: "=id" }],
  Voice_not_into_itself: ["Voice", { mergedIntoId: "=id" }],
  Relation_two_claims: ["Relation", { toId: "=fromId" }],
  PassageLink_two_passages: ["PassageLink", { toId: "=fromId" }],
  PassageLink_one_beginning: ["PassageLink", { fromId: null }],
  Diagnosis_pair_in_order: ["Diagnosis", { claimAId: "=claimBId", claimBId: "=claimAId" }],
  Proposal_decided: ["Proposal", { decision: "ACCEPTED" }],
  Proposal_new_kind: ["Proposal", { claimId: null, newKind: "voice" }],
  Proposal_amended: ["Proposal", { amended: "{}" }],
  Proposal_declined_says_why: ["Proposal", { decision: "DECLINED", decidedAt: now }],
  Proposal_withdrawn_is_open: ["Proposal", { withdrawnAt: now, decision: "ACCEPTED", decidedAt: now }],
  Evidence_settled_says_why: ["Evidence", { settledAt: now }],
  Block_range: ["Block", { ordinal: 9, start: 5, end: 4 }, copied],
  Anchor_lost: ["Anchor", { state: "LOST" }],
  Anchor_range: ["Anchor", { start: 5, end: 5 }],
  Anchor_score: ["Anchor", { score: 1.5 }],
  Passage_words: ["Passage", { id: ANOTHER, fingerprint: "1", exact: "" }, copied],
  Edition_not_itself: ["Edition", { supersedesId: "=id" }],
  Alignment_two_texts: ["Alignment", { translationId: "=originalId" }],
  TextImport_failed_says_why: ["TextImport", { failedAt: now }],
  TextImport_read_has_material: ["TextImport", { readAt: now }],
  TextImport_leaves_no_bytes: ["TextImport", { bytes: Buffer.from("x"), readAt: now, material: {} }],
  Debate_link_has_key: ["Debate", { visibility: "LINK" }],
  Annotation_seminar_named: ["Annotation", { visibility: "SEMINAR" }],
  Annotation_member_of_seminar: ["Annotation", { memberId: "=id" }],
  Annotation_with_whom: ["Annotation", { visibility: "WITH_INSTRUCTORS" }],
  Annotation_thread: ["Annotation", { rootId: "=id" }],
  Annotation_resolved_by_whom: ["Annotation", { resolvedAt: now }],
  Annotation_pinned_by_whom: ["Annotation", { pinnedAt: now }],
  Annotation_hidden_by_whom: ["Annotation", { hiddenAt: now }],
  Seminar_texts_opened_by_whom: ["Seminar", { textsOpenedById: ANOTHER }],
  Tag_merged_is_gone: ["Tag", { mergedIntoId: "=id" }],
  Seminar_free_tags_by_whom: ["Seminar", { freeTagsById: ANOTHER }],
  SearchDoc_audience: ["SearchDoc", { visibility: "SEMINAR" }],
  SearchDoc_with_whom: ["SearchDoc", { visibility: "WITH_INSTRUCTORS" }],
  SearchDoc_text_has_readers: ["SearchDoc", { visibility: "TEXT" }],
}

describe("what Prisma cannot say, the database checks", () => {
  test("and a case stands here for each rule", async () => {
    const rows = await rowsOf<{ conname: string }>(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
    )
    expect(Object.keys(CHECKS).sort()).toEqual(rows.map((row) => row.conname).sort())
  })

  test.each(Object.entries(CHECKS))("%s", async (name, [table, values, how = changed]) => {
    expect(await how(table, values)).toBe(name)
  })

  test("and a lost anchor has no place, whichever way it is said", async () => {
    expect(await changed("Anchor", { state: "LOST", start: null, end: null })).toBe("")
    expect(await changed("Anchor", { start: null, end: null })).toBe("Anchor_lost")
    expect(await changed("Anchor", { end: null })).toBe("Anchor_range")
    expect(await changed("Claim", { basis: "EXPLICIT", reporterId: null })).toBe("")
    expect(await changed("SearchDoc", { visibility: "AUTHOR" })).toBe("SearchDoc_audience")
  })
})

describe("where nothing is a value too", () => {
  test.each([
    ["Silence", "Silence_voiceId_questionId_sourceId_workId_key"],
    ["Sense", "Sense_termId_voiceId_workId_key"],
    ["Tag", "Tag_debateId_seminarId_slug_key"],
  ])("the same %s twice is refused", async (table, name) => {
    expect(await copied(table, { id: ANOTHER })).toBe(name)
  })

  test("and one current anchor stands for a passage in an edition", async () => {
    expect(await copied("Anchor", { id: ANOTHER })).toBe("Anchor_current")
    expect(await copied("Anchor", { id: ANOTHER, supersededAt: now })).toBe("")
  })
})

describe("rows that say what was", () => {
  test.each(["Event", "Revision", "TextBlob", "Block", "Passage", "Assessment", "Snapshot"])(
    "%s is never changed",
    async (table) => {
      const [first] = await rowsOf<{ column: string }>(
        'SELECT column_name AS "column" FROM information_schema.columns WHERE table_name = $1 LIMIT 1',
        [table],
      )
      const column = first!.column
      expect(await refusal(`UPDATE "${table}" SET "${column}" = "${column}"`)).toBe(
        `a row of ${table} is never changed`,
      )
    },
  )
})
