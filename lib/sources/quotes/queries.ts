import { setImmediate as turn } from "node:timers/promises"
import { limitFrom } from "@/lib/accounts/limits"
import type { Actor } from "@/lib/actor"
import { db } from "@/lib/db"
import { readableDebate } from "@/lib/debates/queries"
import type { DebateHead } from "@/lib/debates/view"
import { notFound } from "@/lib/errors"
import { published } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { storedEdition } from "@/lib/sources/editions/queries"
import { standing } from "@/lib/sources/editions/standing"
import { canReadFullText, givenToReaders } from "@/lib/sources/policy"
import { editionFor } from "@/lib/sources/queries"
import type { Difference } from "@/lib/text/differences"
import { checkQuote } from "@/lib/text/quote-check"
import { placeOf } from "./place"
import * as input from "./schema"
import type { Checked, Finding, Looked } from "./view"

/** Where quotations can be looked for: the sources of a debate in order. `not_found` for a debate that may not be seen,
 * and for a source, where one is asked for, that it does not have. */
export async function placesToCheck(
  actor: Actor,
  debate: string,
  source?: string,
): Promise<{ debate: DebateHead; sources: { slug: string; title: string }[] }> {
  const { version: _, ...head } = await readableDebate(actor, debate)
  const rows = await db().source.findMany({
    where: { debateId: head.id, deletedAt: null },
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    select: { slug: true, csl: true },
  })
  if (source !== undefined && !rows.some(({ slug }) => slug === source)) throw notFound("source")
  return { debate: head, sources: rows.map((row) => ({ slug: row.slug, title: cslOf(row).title })) }
}

/**
 * Looks a quotation up in the texts that this actor may read, of all sources of a debate or of one: the full text or
 * else the excerpts, and translations. `invalid` for what is no quotation, `not_found` as above, `rate_limited` for many
 * from one address (`from`, where it is known) by readers who have not signed in.
 */
export async function checkQuotation(
  actor: Actor,
  given: input.CheckQuotation,
  from: string | null,
): Promise<Checked> {
  const { debate, source, quote } = input.checkQuotation.parse(given)
  const { id } = await readableDebate(actor, debate)
  const all = await sourcesOf(id)
  const sources = source === undefined ? all : all.filter(({ slug }) => slug === source)
  if (source !== undefined && sources.length === 0) throw notFound("source")
  if (!actor.userId) await limitFrom("quotations", from)
  const findings: (Finding & { changed: number })[] = []
  const nothingIn: Looked[] = []
  for (const row of sources)
    for (const { looked, editionId } of textsOf(actor, row)) {
      const found = await findingIn(looked, editionId, quote)
      if (found) findings.push(found)
      else nothingIn.push(looked)
      // Others wait for this process, too.
      await turn()
    }
  findings.sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || a.changed - b.changed)
  return { quote, findings: findings.map(({ changed: _, ...finding }) => finding), nothingIn }
}

const RANK = { verbatim: 0, punctuation: 1, words: 2 }

type SourceRow = Awaited<ReturnType<typeof sourcesOf>>[number]

async function sourcesOf(debateId: string) {
  return db().source.findMany({
    where: { debateId, deletedAt: null },
    orderBy: [{ order: "asc" }, { slug: "asc" }],
    relationLoadStrategy: "join",
    select: {
      debateId: true,
      slug: true,
      csl: true,
      readers: true,
      voices: {
        where: { role: "AUTHOR" },
        orderBy: { order: "asc" },
        select: { voice: { select: { name: true } } },
      },
      editions: {
        where: givenToReaders,
        orderBy: { number: "asc" },
        select: { id: true, number: true, kind: true, language: true, blobSha256: true },
      },
    },
  })
}

/** The texts of a source that this actor may read: the one that is read, and translations of it. */
function textsOf(actor: Actor, source: SourceRow): { looked: Looked; editionId: string }[] {
  const { edition, withheld } = editionFor(actor, source)
  const may = canReadFullText(actor, source)
  const translations = may ? standing(source.editions).filter(({ kind }) => kind === "TRANSLATION") : []
  const csl = cslOf(source)
  const head = {
    slug: source.slug,
    title: csl.title,
    authors: source.voices.map(({ voice }) => voice.name),
    published: published(csl),
    url: csl.URL ?? null,
  }
  const read = source.editions.filter(({ id }) => id === edition?.id)
  return [...read, ...translations].map(({ id, kind, number, language }) => ({
    looked: { ...head, text: { kind, number, language }, withheld: withheld && kind === "EXCERPTS" },
    editionId: id,
  }))
}

async function findingIn(source: Looked, editionId: string, quote: string) {
  const { edition, blocks } = await storedEdition(editionId)
  const { verdict, start, end, differences, others } = checkQuote(edition, quote)
  if (verdict === "not-found" || start === null || end === null) return null
  return {
    source,
    verdict,
    place: placeOf(edition, blocks, start, end),
    differences,
    others: others.map((other) => placeOf(edition, blocks, other.start, other.end).paragraph),
    changed: changedIn(differences),
  }
}

const changedIn = (differences: readonly Difference[]) =>
  differences.reduce((sum, { kind, words }) => (kind === "same" ? sum : sum + words.length), 0)
