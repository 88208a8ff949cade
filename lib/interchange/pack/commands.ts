import { z } from "zod"
import { type Actor, curating } from "@/lib/actor"
import { asOneAct } from "@/lib/acts"
import { type Db, inTransaction } from "@/lib/db"
import { start } from "@/lib/debates/commands"
import { curatedDebate } from "@/lib/debates/curated"
import { record } from "@/lib/events"
import { rebuildExcerpts } from "@/lib/sources/editions/excerpts/commands"
import { exported } from "./export/debate"
import { type Apart, readTogether } from "./export/merged"
import { type Stored, storedDebate } from "./export/stored"
import type { Context } from "./import/apply/context"
import { take } from "./import/apply/step"
import { markOf } from "./import/compare"
import { quotedIn } from "./import/names"
import { plan } from "./import/plan"
import { type Change, changeOf, type Report } from "./import/report"
import { standingRows } from "./import/standing"
import { type Item, itemsOf, normalForm } from "./items"
import type { PackProblem } from "./problem"
import { readPack } from "./read"
import type { Pack } from "./schema"

type Imported = { errors: PackProblem[] } | { report: Report; warnings: PackProblem[] }

const importing = z.strictObject({
  text: z.string(),
  /** who may read a debate that the import starts; one that stands keeps its own */
  visibility: z.enum(["PUBLIC", "SEMINARS"]).default("PUBLIC"),
})

const SECONDS = 300

/**
 * Brings a debate pack (YAML) into its debate, which it starts if there is none: whole, or not at all. What a curator has
 * changed by hand stays. Returns what it did, or the errors of a pack that cannot be read; then nothing has changed.
 */
export async function importPack(actor: Actor, given: z.input<typeof importing>): Promise<Imported> {
  const { text, visibility } = importing.parse(given)
  const reading = readPack(text)
  if ("errors" in reading) return { errors: reading.errors }
  const pack = normalForm(reading.pack)
  const report = await inTransaction(async (tx) => {
    // Two imports of one debate run one after the other, so that the second finds what the first has brought.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('debate pack ' || ${pack.slug}, 0))`
    const { done } = await asOneAct("pack-imported", async () => {
      const { id, started } = await debateOf(tx, actor, pack, visibility)
      return bringIn(tx, started ? curating(actor, id) : actor, pack, id, started)
    })
    return done
  }, SECONDS)
  return { report, warnings: reading.warnings }
}

async function debateOf(tx: Db, actor: Actor, pack: Pack, visibility: "PUBLIC" | "SEMINARS") {
  const { slug, title, about, language } = pack
  const known = await tx.debate.findUnique({ where: { slug }, select: { id: true } })
  if (known) {
    await curatedDebate(tx, actor, known.id)
    return { id: known.id, started: false }
  }
  const importedHash = markOf(itemsOf(pack)[0]!.hash, 1)
  const { id } = await start(actor, { slug, title, about, language, visibility, importedHash })
  return { id, started: true }
}

async function bringIn(
  tx: Db,
  actor: Actor,
  pack: Pack,
  debateId: string,
  started: boolean,
): Promise<Report> {
  // What was merged here stands by itself where the pack knows it as such.
  const items = itemsOf(pack)
  const inPack = new Set(items.map(({ kind, key }) => `${kind} ${key}`))
  const apart: Apart = (kind, key) => inPack.has(`${kind} ${key}`)
  const stored = readTogether(await storedDebate(tx, debateId), apart)
  const rows = standingRows(stored)
  const steps = plan(items, rows)
  const ids = new Map(rows.map(({ kind, key, id }) => [`${kind} ${key}`, id]))
  const context: Context = { actor, debateId, ids, evidence: evidenceOf(stored) }
  const changes: Change[] = []
  for (const step of steps) {
    const change = changeOf(step, await take(context, step))
    if (change) changes.push(change)
  }
  await rebuild(context, changes, [...itemsOf(exported(stored)), ...items])
  const unchanged = steps.filter(({ verdict }) => verdict === "same" || verdict === "settle").length
  const written = changes.filter(({ outcome }) => outcome !== "kept" && outcome !== "conflict").length
  if (started || written > 0) {
    await record(
      tx,
      actor,
      "debate.pack-imported",
      { kind: "debate", id: debateId, debateId },
      { changes: written },
    )
  }
  return { debate: pack.slug, started, unchanged, changes }
}

function evidenceOf({ claims, relations }: Stored) {
  return new Map([...claims, ...relations].map(({ id, evidence }) => [id, evidence]))
}

const WRITTEN = new Set(["added", "updated", "restored", "removed"])

/** Builds the excerpts anew of each source whose words are quoted by what changed, before or now. */
async function rebuild({ actor, ids }: Context, changes: readonly Change[], items: readonly Item[]) {
  const written = changes.filter(({ outcome }) => WRITTEN.has(outcome))
  const changed = new Set(written.map(({ kind, key }) => `${kind} ${key}`))
  const quoting = items.filter(({ kind, key }) => changed.has(`${kind} ${key}`))
  for (const slug of new Set(quoting.flatMap(quotedIn))) {
    const id = ids.get(`source ${slug}`)
    if (id) await rebuildExcerpts(actor, id)
  }
}
