import type { z } from "zod"
import type { Actor } from "@/lib/actor"
import { type Db, db, inTransaction } from "@/lib/db"
import { addVoice } from "@/lib/debates/voices/commands"
import { AppError } from "@/lib/errors"
import { slugFor } from "@/lib/seminars/slug"
import { addSource } from "@/lib/sources/commands"
import { csl } from "@/lib/sources/csl"
import { makeEdition } from "@/lib/sources/editions/commands"
import type { Edition } from "@/lib/text/blocks"
import { issuedOf } from "../issued"
import type { Worked } from "../preview/proposal"
import { workedImport } from "../preview/queries"
import { changeImport, openImport, WITHOUT_WORDS } from "../rows"
import * as input from "../schema"
import { importRecord } from "./record"
import { hasText, type Kind } from "./same/queries"
import { partFor } from "./whole-or-part"

type Import = Awaited<ReturnType<typeof openImport>>
type SourceForm = Omit<z.output<typeof input.makeSource>, "id" | "version">

const HAS_IT = "The source has this text already."
// These stand where a source's address would stand.
const NOT_A_SLUG = ["new", "imports"]

/** Makes the text of an import an edition of its source, of the part that is the source's, as it was mended. Returns the
 * slug of the source. */
export async function makeText(actor: Actor, given: input.MakeText): Promise<string> {
  const { kind, language = null, ...known } = input.makeText.parse(given)
  const worked = await seen(actor, known)
  return inTransaction(async (tx) => {
    const row = await openImport(tx, actor, known)
    if (!row.sourceId) throw new AppError("invalid", "Record the source of this text first.")
    const source = await tx.source.findUniqueOrThrow({ where: { id: row.sourceId } })
    const edition = kind === "FULL" ? partFor(worked.now, source) : worked.now
    if (await hasText(source.id, kind, language, edition)) throw new AppError("invalid", HAS_IT)
    await makeAndClose(tx, actor, row, worked, { sourceId: source.id, kind, language, edition })
    return source.slug
  }, 60)
}

/** Records the source of an import, voices for those of its authors who are none yet, and makes the text its first. Returns
 * the slug of the source. */
export async function makeSource(actor: Actor, given: input.MakeSource): Promise<string> {
  const { id, version, ...form } = input.makeSource.parse(given)
  const known = { id, version }
  const worked = await seen(actor, known)
  return inTransaction(async (tx) => {
    const row = await openImport(tx, actor, known)
    if (row.sourceId) throw new AppError("conflict", "The source of this text is recorded already.")
    const voiceIds = await authorsOf(tx, actor, row.debateId, form)
    const { id: sourceId, slug } = await recordSource(tx, actor, row.debateId, form, voiceIds)
    const text = { sourceId, kind: "FULL" as const, language: form.language ?? null, edition: worked.now }
    await makeAndClose(tx, actor, row, worked, text)
    return slug
  }, 60)
}

// Cleaning a book takes its time; that is spent before the transaction.
async function seen(actor: Actor, known: { id: string; version: number }): Promise<Worked> {
  return workedImport(await openImport(db(), actor, known))
}

type Text = { sourceId: string; kind: Kind; language: string | null; edition: Edition }

async function makeAndClose(tx: Db, actor: Actor, row: Import, worked: Worked, text: Text): Promise<void> {
  const { text: words, blocks, noteMarks } = text.edition
  const edition = { text: words, blocks, noteMarks }
  const made = await makeEdition(actor, { ...text, edition, importRecord: importRecord(row, worked) })
  const { sourceId, kind, language } = text
  const closed = {
    ...WITHOUT_WORDS,
    sourceId,
    kind,
    language,
    editionId: made.editionId,
    closedAt: new Date(),
  }
  await changeImport(tx, actor, row, closed)
}

async function authorsOf(tx: Db, actor: Actor, debateId: string, form: SourceForm): Promise<string[]> {
  const { voiceIds, newVoices, voiceKind: kind } = form
  if (voiceIds.length + newVoices.length === 0)
    throw new AppError("invalid", "Say whose text it is: a voice, or a new name.", "voiceId")
  const authors = [...voiceIds]
  for (const name of newVoices) {
    const voices = await tx.voice.findMany({ where: { debateId }, select: { slug: true, order: true } })
    const order = 1 + Math.max(0, ...voices.map((voice) => voice.order))
    authors.push(
      await addVoice(actor, { debateId, slug: freeSlug(name, "voice", voices), name, kind, order }),
    )
  }
  return authors
}

async function recordSource(tx: Db, actor: Actor, debateId: string, form: SourceForm, voiceIds: string[]) {
  const sources = await tx.source.findMany({ where: { debateId }, select: { slug: true, order: true } })
  const slug = freeSlug(form.title, "text", sources)
  const order = 1 + Math.max(0, ...sources.map((source) => source.order))
  const { licence, readers } = form
  const voices = voiceIds.map((voiceId) => ({ voiceId, role: "AUTHOR" as const }))
  const record = { csl: cslOfForm(form), licence, readers, reviews: [] }
  return { id: await addSource(actor, { debateId, slug, order, voices, ...record }), slug }
}

function freeSlug(name: string, otherwise: string, rows: { slug: string }[]): string {
  const hasLetters = /[a-z0-9]/i.test(name.normalize("NFKD"))
  return slugFor(hasLetters ? name : otherwise, new Set([...NOT_A_SLUG, ...rows.map(({ slug }) => slug)]))
}

// A refusal names the field of the form, not that of the record.
const FIELDS: Record<string, string> = { "container-title": "container", URL: "url" }

function cslOfForm({ title, type, container, issued, url, language }: SourceForm) {
  const given = { "container-title": container, issued: issuedOf(issued), URL: url, language }
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value))
  const record = csl.safeParse({ type, title, ...filled })
  if (record.success) return record.data
  const [issue] = record.error.issues
  const field = String(issue!.path[0] ?? "")
  throw new AppError("invalid", issue!.message, FIELDS[field] ?? field)
}
