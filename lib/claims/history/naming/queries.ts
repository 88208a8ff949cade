import { db } from "@/lib/db"
import { cslOf } from "@/lib/sources/csl"
import type { Named } from "../view"

type Names = [id: string, named: Named][]

const LONGEST = 90

const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 2).trimEnd()} …` : text)
const quoted = (text: string) => `“${short(text)}”`

const where = (ids: readonly string[]) => ({ where: { id: { in: [...ids] } } })
const voice = { select: { shortName: true } } as const
const claim = { select: { slug: true, statement: true, deletedAt: true, voice } } as const
type Claim = { slug: string; statement: string; deletedAt: Date | null; voice: { shortName: string } }

const said = (of: Claim) => `${of.voice.shortName}: ${of.statement}`
const link = ({ from, to, kind }: { from: Claim; to: Claim; kind: string }) =>
  `${short(said(from))} ${kind.toLowerCase()} ${short(said(to))}`

/** Rows of any kind as history names them, by their ids: removed ones too, without a page then. `base`: the path of their debate. At
 * most a query for each kind. */
export async function namesOf(base: string, ids: readonly string[]): Promise<Map<string, Named>> {
  const all = [...new Set(ids)]
  if (all.length === 0) return new Map()
  const named = await Promise.all(KINDS.map((namesIn) => namesIn(base, all)))
  return new Map(named.flat())
}

const page = (
  base: string,
  part: string,
  row: { slug: string; deletedAt: Date | null } | null | undefined,
) => (row && row.deletedAt === null ? `${base}/${part}/${row.slug}` : null)

const KINDS: ((base: string, ids: string[]) => Promise<Names>)[] = [
  async (base, ids) =>
    (await db().question.findMany(where(ids))).map((row) => [
      row.id,
      { name: short(row.ask), href: page(base, "questions", row) },
    ]),
  async (base, ids) =>
    (await db().position.findMany({ ...where(ids), include: { question: true } })).map((row) => [
      row.id,
      { name: row.label, href: page(base, "questions", row.question) },
    ]),
  async (base, ids) =>
    (await db().voice.findMany(where(ids))).map((row) => [
      row.id,
      { name: row.name, href: page(base, "voices", row) },
    ]),
  async (_, ids) =>
    (await db().work.findMany(where(ids))).map((row) => [row.id, { name: row.title, href: null }]),
  async (base, ids) =>
    (await db().source.findMany(where(ids))).map((row) => [
      row.id,
      { name: short(cslOf(row).title), href: page(base, "sources", row) },
    ]),
  async (base, ids) =>
    (await db().claim.findMany({ ...where(ids), include: { voice } })).map((row) => [
      row.id,
      { name: short(said(row)), href: page(base, "claims", row) },
    ]),
  async (base, ids) =>
    (await db().relation.findMany({ ...where(ids), include: { from: claim, to: claim } })).map((row) => [
      row.id,
      { name: link(row), href: page(base, "claims", row.from) },
    ]),
  async (base, ids) =>
    (
      await db().evidence.findMany({
        ...where(ids),
        include: { passage: { select: { exact: true } }, claim, relation: { select: { from: claim } } },
      })
    ).map((row) => [
      row.id,
      { name: quoted(row.passage.exact), href: page(base, "claims", row.claim ?? row.relation?.from) },
    ]),
  async (_, ids) =>
    (await db().passage.findMany(where(ids))).map((row) => [row.id, { name: quoted(row.exact), href: null }]),
  async (base, ids) =>
    (await db().silence.findMany({ ...where(ids), include: { voice, question: true } })).map((row) => [
      row.id,
      {
        name: `${row.voice.shortName} on “${short(row.question.ask)}”`,
        href: page(base, "questions", row.question),
      },
    ]),
  async (base, ids) =>
    (await db().factDispute.findMany(where(ids))).map((row) => [
      row.id,
      { name: row.point, href: `${base}/facts` },
    ]),
  async (base, ids) =>
    (await db().walk.findMany(where(ids))).map((row) => [
      row.id,
      { name: row.title, href: page(base, "walks", row) },
    ]),
  async (base, ids) =>
    (await db().term.findMany(where(ids))).map((row) => [
      row.id,
      { name: row.name, href: page(base, "terms", row) },
    ]),
  async (base, ids) =>
    (await db().sense.findMany({ ...where(ids), include: { voice, term: true } })).map((row) => [
      row.id,
      { name: `${row.voice.shortName} on “${row.term.name}”`, href: page(base, "terms", row.term) },
    ]),
  async (base, ids) =>
    (await db().debate.findMany(where(ids))).map((row) => [row.id, { name: row.title, href: base }]),
]
