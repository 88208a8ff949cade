import { createHash } from "node:crypto"
import type { Client } from "pg"
import { newId } from "@/lib/ids"

type Values = Record<string, unknown>

/** One sound debate as rows, one or two in every table that belongs to a debate, and the ids of the last of each. */
export async function aDebateInEveryTable(connection: Client, slug: string): Promise<Record<string, string>> {
  const ids: Record<string, string> = {}
  const columns = await columnsOf(connection)
  /** Adds a row: id, debate, order and dates where the table has them, then what is given. */
  const put = async (table: string, values: Values) => {
    const id = newId()
    const usual: Values = { id, debateId: ids.Debate, order: 1, updatedAt: new Date() }
    const has = columns.get(table)!
    const row = { ...Object.fromEntries(Object.entries(usual).filter(([name]) => has.has(name))), ...values }
    const names = Object.keys(row).map((name) => `"${name}"`)
    const places = names.map((_, i) => `$${i + 1}`)
    await connection.query(`INSERT INTO "${table}" (${names}) VALUES (${places})`, Object.values(row))
    ids[table] = id
    return id
  }
  const sha256 = createHash("sha256").update(slug).digest("hex")
  const by = await put("User", { name: slug })
  await put("Debate", { slug, title: slug, about: slug, language: "en", visibility: "PUBLIC" })
  const seminar = { seminarId: await put("Seminar", { slug, name: slug }) }
  const memberId = await put("Member", { ...seminar, userId: by, role: "PARTICIPANT" })
  const groupId = await put("Group", { ...seminar, name: slug })
  await put("GroupMember", { ...seminar, groupId, memberId })
  const questionId = await put("Question", { slug, ask: "?", kind: "FACTUAL", why: "." })
  const positionId = await put("Position", { questionId, slug, label: "Yes", gloss: "." })
  const voice = { name: slug, shortName: slug, kind: "QUOTED" }
  const reporterId = await put("Voice", { ...voice, slug: `${slug}-reporter` })
  const voiceId = await put("Voice", { ...voice, slug })
  const workId = await put("Work", { slug, voiceId, title: slug })
  const sourceId = await put("Source", { slug, csl: {} })
  await put("Presence", { userId: by, tab: slug, sourceId })
  await put("SourceVoice", { sourceId, voiceId, role: "AUTHOR" })
  await put("SourceReview", { sourceId, workId })
  await put("TextBlob", { sha256, text: slug })
  const edition = { sourceId, kind: "FULL", blobSha256: sha256, importRecord: {} }
  const translationId = await put("Edition", { ...edition, kind: "TRANSLATION", number: 2 })
  const editionId = await put("Edition", { ...edition, number: 1 })
  await put("Block", { editionId, ordinal: 0, type: "PARAGRAPH", start: 0, end: 5 })
  await put("Alignment", { originalId: editionId, translationId, pairs: [] })
  await put("TextImport", { sourceId, size: 5, sha256 })
  const other = await put("Passage", { sourceId, exact: "and others", fingerprint: "0".repeat(64) })
  const passageId = await put("Passage", { sourceId, exact: slug, fingerprint: sha256 })
  const runId = await put("AnchorRun", { editionId })
  await put("Anchor", {
    passageId,
    editionId,
    runId,
    state: "KEPT",
    start: 0,
    end: 5,
    method: "exact",
    score: 1,
  })
  const claim = { questionId, positionId, voiceId, statement: ".", basis: "REPORTED", reporterId }
  const claimA = await put("Claim", { ...claim, slug: `${slug}-a` })
  const claimId = await put("Claim", { ...claim, slug })
  await put("ClaimSpeaker", { claimId, ordinal: 0, voiceId })
  const relation = { fromId: claimA, toId: claimId, kind: "REBUTS", reason: ".", statedInText: false }
  await put("Relation", relation)
  const evidenceId = await put("Evidence", { passageId, claimId, bearing: "ATTESTS" })
  await put("EvidenceSpeaker", { evidenceId, ordinal: 0, voiceId })
  await put("Silence", { voiceId, questionId, kind: "SILENT" })
  const disputeId = await put("FactDispute", { point: slug })
  await put("FactVersion", { disputeId, ordinal: 0, voiceId, says: "." })
  const termId = await put("Term", { slug, name: slug })
  const senseId = await put("Sense", { termId, voiceId, gloss: "." })
  await put("SensePassage", { senseId, passageId })
  await put("Diagnosis", { claimAId: claimA, claimBId: claimId, byId: by, ground: "FACT", reason: "." })
  await put("Proposal", { claimId, payload: {}, byId: by })
  await put("Assessment", { evidenceId, userId: by, verdict: "YES" })
  const walkId = await put("Walk", { slug, title: slug })
  await put("WalkStep", { walkId, ordinal: 0, claimId })
  await put("Snapshot", { slug, pack: {} })
  const said = { authorId: by, visibility: "EVERYONE", body: {}, bodyText: "." }
  const annotationId = await put("Annotation", { ...said, passageId, clientKey: "1" })
  await put("PassageLink", { fromId: other, toId: passageId, kind: "CONTRADICTS" })
  const tagId = await put("Tag", { slug, name: slug, folded: slug })
  await put("AnnotationTag", { annotationId, tagId })
  await put("Report", { annotationId, byId: by, reason: "." })
  const notice = { userId: by, eventSeq: 1, channel: "INBOX", verb: "annotation.added", reason: "FOLLOW" }
  await put("Notification", { ...notice, annotationId })
  const found = { title: ".", text: ".", folded: "." }
  await put("SearchDoc", { kind: "claim", rowId: claimId, visibility: "DEBATE", ...found })
  await put("Event", { verb: "claim.added", subjectKind: "claim", subjectId: claimId })
  await put("Revision", { subjectKind: "claim", subjectId: claimId, version: 1, before: {} })
  return ids
}

async function columnsOf(connection: Client): Promise<Map<string, Set<string>>> {
  const { rows } = await connection.query<{ table_name: string; column_name: string }>(
    `SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'`,
  )
  const columns = new Map<string, Set<string>>()
  for (const { table_name, column_name } of rows) {
    columns.set(table_name, (columns.get(table_name) ?? new Set()).add(column_name))
  }
  return columns
}
