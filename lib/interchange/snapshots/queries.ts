import type { Actor } from "@/lib/actor"
import { kept } from "@/lib/cache"
import { db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { readableDebate } from "@/lib/debates/queries"
import type { DebateHead } from "@/lib/debates/view"
import { notFound } from "@/lib/errors"
import { exported } from "@/lib/interchange/pack/export/debate"
import { readTogether } from "@/lib/interchange/pack/export/merged"
import { storedDebate } from "@/lib/interchange/pack/export/stored"
import { type Pack, packSchema } from "@/lib/interchange/pack/schema"
import type { Csl } from "@/lib/sources/csl"
import { withPeople } from "@/lib/sources/people"
import { referring } from "@/lib/sources/references/referring"
import type { ReferenceStyle } from "@/lib/sources/references/style"
import { changesBetween } from "./changes"
import { frozenSheets, grouped } from "./frozen"
import type { Changes, SnapshotLine, SnapshotView } from "./view"

const packs = kept<Pack>(8)
const changes = kept<Changes>(20)
const pages = kept<Shown>(20)

/** More claims than these are read question by question. */
const MOST_AT_ONCE = 300

type Snapshots = { debate: DebateHead; snapshots: SnapshotLine[]; can: { make: boolean } }

/** The snapshots of a debate, the newest first. */
export async function snapshotsOf(actor: Actor, slug: string): Promise<Snapshots> {
  const { version: _, ...debate } = await readableDebate(actor, slug)
  const snapshots = await db().snapshot.findMany({
    where: { debateId: debate.id },
    orderBy: { at: "desc" },
    select: { slug: true, title: true, at: true },
  })
  return { debate, snapshots, can: { make: canCurate(actor, debate.id) } }
}

async function found(debateId: string, slug: string) {
  const row = await db().snapshot.findFirst({
    where: { debateId, slug },
    select: { id: true, slug: true, title: true, at: true },
  })
  if (!row) throw notFound("snapshot")
  return row
}

// What packs have learned since a debate was frozen stands at its default. They are not judged anew: a debate may be larger than what
// may be brought in as a pack.
const DEFAULTS = Object.fromEntries(
  Object.entries(packSchema.shape).flatMap(([name, field]) => {
    const { data } = field.safeParse(undefined)
    return data === undefined ? [] : [[name, data]]
  }),
)

// What was frozen never changes.
const packOf = (id: string) =>
  packs(id, async () => {
    const { pack } = await db().snapshot.findUniqueOrThrow({ where: { id }, select: { pack: true } })
    return { ...DEFAULTS, ...(pack as object) } as Pack
  })

/** A snapshot as the pack that was frozen; `not_found` for who may not read the debate. */
export async function snapshotPack(actor: Actor, debate: string, slug: string): Promise<Pack> {
  const { id } = await readableDebate(actor, debate)
  return packOf((await found(id, slug)).id)
}

type Shown = Pick<SnapshotView, "questions" | "references">

function shownOf(pack: Pack, style: ReferenceStyle, question: string | undefined): Shown {
  const whole = pack.claims.length <= MOST_AT_ONCE
  const { sheets, places } = frozenSheets(pack, (id) => whole || id === question)
  const names = new Map(pack.voices.map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[] = []) => ids.map((voice) => ({ name: names.get(voice)! }))
  const records = new Map(
    pack.sources.map(({ id, csl, ...source }): [string, Csl] => [
      id,
      withPeople(csl, {
        authors: named(source.by),
        translators: named(source["translated-by"]),
        editors: named(source["edited-by"]),
      }),
    ]),
  )
  const claims = grouped(pack.claims, (claim) => claim.question)
  return {
    questions: pack.questions.map(({ id, ask }, index) => ({
      slug: id,
      number: index + 1,
      ask,
      claims: claims.get(id)?.length ?? 0,
      sheet: sheets.get(id) ?? null,
    })),
    references: referring({ style, language: pack.language, records, places }),
  }
}

function citationOf({ title, language }: Pack, at: Date, url: string, style: ReferenceStyle) {
  const issued = { "date-parts": [[at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()]] }
  const record: Csl = { type: "webpage", title, "container-title": "Disputatio", issued, URL: url }
  const records = new Map([["this", record]])
  return referring({ style, language, records, places: [[{ source: "this", paragraph: null }]] }).list[0]!
}

type Asked = { style: ReferenceStyle; question?: string; url: string }

/** A debate as it was frozen, from the snapshot alone; and what was changed since. `question`: which to show where all are too many;
 * `url`: where the snapshot is found. */
export async function snapshotPage(
  actor: Actor,
  slug: string,
  snapshot: string,
  { style, question, url }: Asked,
): Promise<SnapshotView> {
  const { version, ...debate } = await readableDebate(actor, slug)
  const { id, ...line } = await found(debate.id, snapshot)
  const pack = await packOf(id)
  const { title, about, language } = pack
  const asked = pack.questions.some((each) => each.id === question) ? question : undefined
  return {
    ...line,
    debate,
    frozen: { title, about, language, claims: pack.claims.length, voices: pack.voices.length },
    ...(await pages(`${id} ${style} ${asked}`, async () => shownOf(pack, style, asked))),
    citation: citationOf(pack, line.at, url, style),
    changes: await changes(`${id} ${version}`, async () =>
      changesBetween(pack, exported(readTogether(await storedDebate(db(), debate.id)))),
    ),
  }
}
