import { db } from "@/lib/db"
import { Prisma } from "@/lib/generated/prisma/client"
import { foldForSearch } from "@/lib/text/fold"
import type { Doc } from "./docs/doc"
import { docsOf, idsIn } from "./docs/queries"
import { KINDS, type Kind } from "./kinds"
import { type Named, touchedBy } from "./touched/queries"

const AT_ONCE = 500
const TEXTS_AT_ONCE = 5

/**
 * Brings the index in agreement with the rows that these events of the feed are about: each is read anew, so the same
 * events may be given again, in any number. Returns how many rows of the index were written.
 */
export async function indexEvents(events: readonly Named[]): Promise<number> {
  const erased = events.filter(({ subjectKind }) => subjectKind === "user").map(({ subjectId }) => subjectId)
  if (erased.length > 0) await forgetErased(erased)
  let written = 0
  for (const [kind, ids] of await touchedBy(events)) {
    written += await renewAll(kind, ids)
  }
  return written
}

/** Writes the index anew, of one debate (by its slug) or of all. Returns how many rows it has; null for no such debate. */
export async function reindex(debate?: string): Promise<number | null> {
  const debates = await db().debate.findMany({
    where: { slug: debate, deletedAt: null },
    select: { id: true },
  })
  if (debate !== undefined && debates.length === 0) return null
  let written = 0
  for (const { id } of debates) {
    await forgetDestroyed(id)
    for (const kind of KINDS) written += await renewAll(kind, await idsIn(kind, id))
  }
  return written
}

// What only its author could see goes with the account, also where the index was behind when the account was erased.
async function forgetErased(ids: string[]): Promise<void> {
  const erased = await db().user.findMany({ where: { id: { in: ids }, erasedAt: { not: null } } })
  const authorId = { in: erased.map(({ id }) => id) }
  await db().searchDoc.deleteMany({ where: { authorId, visibility: "AUTHOR" } })
}

// Only an erased account destroys rows for good: the remarks that nobody else had seen.
async function forgetDestroyed(debateId: string): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "SearchDoc" d WHERE d.kind = 'annotation' AND d."debateId" = ${debateId}::uuid
      AND NOT EXISTS (SELECT FROM "Annotation" a WHERE a.id = d."rowId")`
}

async function renewAll(kind: Kind, ids: string[]): Promise<number> {
  let written = 0
  for (const some of chunks([...new Set(ids)], kind === "block" ? TEXTS_AT_ONCE : AT_ONCE)) {
    written += await renew(kind, some)
  }
  return written
}

// The rows with these ids (blocks: of these sources) as they stand now; what stands no longer leaves the index.
async function renew(kind: Kind, ids: string[]): Promise<number> {
  const docs = await docsOf[kind]({ id: { in: ids } })
  const whose = kind === "block" ? Prisma.sql`"sourceId"` : Prisma.sql`"rowId"`
  const stands = docs.map(({ rowId }) => rowId)
  await db().$executeRaw`
    DELETE FROM "SearchDoc"
    WHERE kind = ${kind} AND ${whose} = ANY(${ids}::uuid[]) AND NOT "rowId" = ANY(${stands}::uuid[])`
  for (const some of chunks(docs, AT_ONCE)) await write(some)
  return docs.length
}

// Of two who write at once, the one who read the newer version of the row is believed.
async function write(docs: Doc[]): Promise<void> {
  const rows = docs.map((each) => ({ ...each, folded: foldForSearch(`${each.title} ${each.text}`) }))
  await db().$executeRaw`
    INSERT INTO "SearchDoc" (${COLUMNS}, "updatedAt")
    SELECT ${COLUMNS}, now() FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS given(
      kind text, "rowId" uuid, "debateId" uuid, visibility "SearchVisibility", "seminarId" uuid, "authorId" uuid,
      "withId" uuid, "unlockScope" text, readers "Readers", "sourceId" uuid, fragment text, version int, title text, text text,
      folded text)
    ON CONFLICT (kind, "rowId") DO UPDATE SET (${COLUMNS}, "updatedAt") = (${EXCLUDED}, now())
    WHERE excluded.version >= "SearchDoc".version`
}

const NAMES =
  "kind rowId debateId visibility seminarId authorId withId unlockScope readers sourceId fragment version title text folded"
const COLUMNS = Prisma.raw(NAMES.replace(/\w+/g, '"$&",').replace(/,$/, ""))
const EXCLUDED = Prisma.raw(NAMES.replace(/\w+/g, 'excluded."$&",').replace(/,$/, ""))

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
}
