import { client } from "@/lib/db"
import { newId } from "@/lib/ids"
import { sha256 } from "@/tests/support/rows"

/** A translation of a source, of these paragraphs, as rows; those that begin with "# " are headings. Returns its id. */
export async function aTranslation(sourceId: string, language: string, paragraphs: readonly string[]) {
  return anEdition(sourceId, { kind: "TRANSLATION", language }, paragraphs)
}

type Kind = { kind: "FULL" | "TRANSLATION"; language: string | null }

/** An edition of a source, as a translation above; no passage is looked for in it. */
export async function anEdition(sourceId: string, kind: Kind, paragraphs: readonly string[]) {
  const db = client()
  const { debateId } = await db.source.findUniqueOrThrow({ where: { id: sourceId } })
  const { _max } = await db.edition.aggregate({ where: { sourceId }, _max: { number: true } })
  const texts = paragraphs.map((words) => words.replace(/^# /, ""))
  const text = texts.join("\n\n")
  const blob = { sha256: sha256(text), text }
  await db.textBlob.upsert({ where: { sha256: blob.sha256 }, create: blob, update: {} })
  const id = newId()
  const of = { debateId, sourceId, number: (_max.number ?? 0) + 1, blobSha256: blob.sha256 }
  await db.edition.create({ data: { id, ...of, ...kind, importRecord: {} } })
  let start = 0
  let paragraph = 0
  const blocks = texts.map((words, ordinal) => {
    const [from, heading] = [start, paragraphs[ordinal] !== words]
    start += words.length + 2
    const type = heading ? ("HEADING" as const) : ("PARAGRAPH" as const)
    const range = { start: from, end: from + words.length }
    return { editionId: id, ordinal, type, ...range, paragraph: heading ? null : ++paragraph }
  })
  await db.block.createMany({ data: blocks })
  return id
}
