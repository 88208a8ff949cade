import { z } from "zod"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { visibleDebates } from "@/lib/debates/policy"
import { slug as slugForm } from "@/lib/debates/schema"
import { AppError, notFound } from "@/lib/errors"
import { cslOf } from "@/lib/sources/csl"
import { isRefusable } from "@/lib/text/clean"
import { foreseenIn } from "./foreseen/queries"
import { guessOf } from "./making/guess"
import { hasText } from "./making/same/queries"
import { partFor } from "./making/whole-or-part"
import { canBringTexts, visibleImports } from "./policy"
import { firstSpots, previewPage } from "./preview/page"
import type { Worked } from "./preview/proposal"
import { workedImport } from "./preview/queries"
import { lineOf, lineSelect } from "./rows"
import type { ImportLine, ImportPage, Outlook, Preview } from "./view"

/** Whether this actor brings texts to a debate, and sees those on their way into it. */
export function bringsTexts(actor: Actor, debateId: string): boolean {
  return canBringTexts(actor, debateId)
}

/** Where a text is to be brought: the debate, and its source where one is named; `not_found` unless this actor curates
 * it. */
export async function placeForText(actor: Actor, debate: string, source: string | null) {
  const asked = slugForm.safeParse(debate).success && (!source || slugForm.safeParse(source).success)
  const row = asked ? await debateOf(actor, debate) : null
  if (!row || !canBringTexts(actor, row.id)) throw notFound("debate")
  if (!source) return { debate: row, source: null }
  const where = { debateId: row.id, slug: source, deletedAt: null }
  const found = await db().source.findFirst({ where, select: { id: true, slug: true, csl: true } })
  if (!found) throw notFound("source")
  return { debate: row, source: { id: found.id, slug: found.slug, title: cslOf(found).title } }
}

const debateOf = (actor: Actor, slug: string) =>
  db().debate.findFirst({
    where: { AND: [{ slug }, visibleDebates(actor)] },
    select: { id: true, slug: true, title: true, language: true },
  })

/** The texts on their way into a source (null: into sources still to be recorded), the newest first, with those that
 * could not be read; none for whoever does not curate the debate. */
export async function importsUnderWay(
  actor: Actor,
  debate: string,
  source: string | null,
): Promise<ImportLine[]> {
  const of = {
    debate: { slug: debate },
    ...(source === null ? { sourceId: null } : { source: { slug: source } }),
  }
  const rows = await db().textImport.findMany({
    where: { AND: [visibleImports(actor), of], closedAt: null },
    orderBy: { id: "desc" },
    select: lineSelect,
  })
  const names = await namesOf(rows.map(({ createdById }) => createdById))
  return rows.map((row) => lineOf(row, names))
}

/** A text on its way in, and, once it is read, a page of it beside what it becomes, and what it is to be made. */
export async function importPage(
  actor: Actor,
  debate: string,
  id: string,
  page: number,
): Promise<ImportPage> {
  if (!z.uuid().safeParse(id).success) throw notFound("text on its way in")
  const row = await db().textImport.findFirst({
    where: { AND: [visibleImports(actor), { id, debate: { slug: debate } }] },
    select: { ...lineSelect, ...around },
  })
  if (!row) throw notFound("text on its way in")
  const text = lineOf(row, await namesOf([row.createdById]))
  const source = row.source && { slug: row.source.slug, title: cslOf(row.source).title }
  const view = { debate: row.debate, source, text }
  if (text.state !== "read") return { ...view, preview: null, outlook: null }
  const worked = await workedImport(row)
  const outlook = row.source ? await outlookOf(row.source, row, worked) : await recordOf(row, worked)
  return { ...view, preview: previewOf(worked, row.version, page), outlook }
}

const around = {
  version: true,
  refused: true,
  debateId: true,
  debate: { select: { slug: true, title: true, language: true } },
  source: { select: { id: true, slug: true, csl: true, opens: true, closes: true } },
} as const

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const users = await db().user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}

function previewOf(worked: Worked, version: number, asked: number): Preview {
  const first = firstSpots(worked)
  const kinds = worked.tally.map((tally) => ({
    ...tally,
    fixed: !isRefusable(tally.kind),
    first: first.get(tally.kind) ?? null,
  }))
  const blocks = worked.now.blocks.filter((block) => !block.setAside).length
  const size = { blocks, characters: worked.now.text.length, pages: worked.pages.length }
  return { version, kinds, ...size, ...previewPage(worked, asked) }
}

type Source = { id: string; slug: string; csl: unknown; opens: string | null; closes: string | null }

async function outlookOf(
  source: Source,
  row: { id: string; version: number },
  worked: Worked,
): Promise<Outlook> {
  const { id, slug, opens, closes } = source
  const named = { slug, title: cslOf(source).title, opens, closes }
  const language = worked.material.language ?? ""
  try {
    const edition = partFor(worked.now, source)
    const same = await hasText(id, "FULL", null, edition)
    const foreseen = same
      ? null
      : await foreseenIn(id, [row.id, row.version, opens, closes].join(" "), edition)
    return { source: named, same, problem: null, foreseen, language }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return { source: named, same: false, problem: error.message, foreseen: null, language }
  }
}

async function recordOf(
  row: { debateId: string; fileName: string | null },
  worked: Worked,
): Promise<Outlook> {
  const voices = await db().voice.findMany({
    where: { debateId: row.debateId, deletedAt: null },
    orderBy: [{ order: "asc" }, { name: "asc" }],
    select: { id: true, name: true },
  })
  return { source: null, voices, guess: guessOf(worked.material, row.fileName, voices) }
}
