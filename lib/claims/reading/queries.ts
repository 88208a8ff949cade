import type { Actor } from "@/lib/actor"
import { content } from "@/lib/claims/content/queries"
import { say } from "@/lib/claims/when"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { citations, published } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { hands, nameInWords, withPeople } from "@/lib/sources/people"
import { blocksOf, editionFor, textsOf } from "@/lib/sources/queries"
import type { SourceHead } from "@/lib/sources/view"
import type { Content } from "../content/content"
import { peopleOf } from "../content/people"
import type { SourceRow, VoiceRow } from "../content/rows"
import { keptPlaced, numberedBlocks, readingBlocks, usesIn } from "./room"
import type { ReadingRoom } from "./view"

/** A source as it is headed and listed. */
function sourceHead(of: Content, source: SourceRow): SourceHead {
  const csl = cslOf(source)
  const { authors, translators, editors } = peopleOf(of, source)
  const said = (each: ReturnType<typeof hands<VoiceRow>>) =>
    each.map(({ name, voice }) => ({ slug: voice?.slug ?? null, name: voice?.name ?? nameInWords(name) }))
  return {
    slug: source.slug,
    title: csl.title,
    authors: authors.map(({ slug, name }) => ({ slug, name })),
    translators: said(hands(csl.translator, translators)),
    editors: said(hands(csl.editor, editors)),
    published: published(csl),
    reviews: source.reviews.flatMap(({ workId }) => {
      const work = of.work.get(workId)
      if (!work) return []
      const voice = of.voice.get(work.voiceId)!.name
      return [{ slug: work.slug, title: work.title, voice, date: work.year ? say(work.year) : null }]
    }),
    licence: source.licence,
    note: source.note,
    url: csl.URL ?? null,
  }
}

/** The sources of a debate in order, with how many passages of each serve as evidence. */
export async function sourceList(actor: Actor, debate: string) {
  const of = await content(actor, debate)
  const sources = of.sources.map((source) => {
    const { edition } = editionFor(actor, { ...source, debateId: of.debate.id })
    return {
      ...sourceHead(of, source),
      passages: usesIn(of, source.id).size,
      full: edition?.kind === "FULL",
    }
  })
  return { debate: of.debate, sources }
}

const neighbour = (source: SourceRow | undefined) =>
  source ? { slug: source.slug, title: cslOf(source).title } : null

/** A source to read, of a debate's content that has been read, and what its blocks are made from, so that more than the
 * evidence can be marked. */
export async function openSource(actor: Actor, of: Content, slug: string) {
  const index = of.sources.findIndex((each) => each.slug === slug)
  const source = of.sources[index]
  if (!source) throw notFound("source")
  const { edition, withheld } = editionFor(actor, { ...source, debateId: of.debate.id })
  if (!edition) throw notFound("text of this source")
  const uses = usesIn(of, source.id)
  const [blocks, anchors, texts] = await Promise.all([
    blocksOf(edition.id),
    db().anchor.findMany({
      where: { editionId: edition.id, supersededAt: null, passageId: { in: [...uses.keys()] } },
      select: { passageId: true, state: true, start: true, end: true },
    }),
    textsOf([edition.blobSha256]),
  ])
  const entries = keptPlaced(of, anchors, uses)
  const found = new Set(entries.map((entry) => entry.passageId))
  const head = sourceHead(of, source)
  const names = head.authors.map((author) => author.name)
  const room = {
    debate: of.debate,
    source: head,
    citations: citations(withPeople(cslOf(source), peopleOf(of, source)), names, source.slug),
    edition: { id: edition.id, kind: edition.kind, number: edition.number },
    fullTextWithheld: withheld,
    lost: [...uses].filter(([id]) => !found.has(id)).map(([, use]) => use),
    passages: entries.length,
    previous: neighbour(of.sources[index - 1]),
    next: neighbour(of.sources[index + 1]),
  }
  return { room, text: texts.get(edition.blobSha256)!, blocks, numbered: numberedBlocks(blocks), entries }
}

export type OpenedSource = Awaited<ReturnType<typeof openSource>>

/** A source to read: the edition this actor may read, its evidence marked, each mark leading to its claims. */
export async function readingRoom(actor: Actor, debate: string, slug: string): Promise<ReadingRoom> {
  const { room, text, blocks, entries } = await openSource(actor, await content(actor, debate), slug)
  return { ...room, blocks: readingBlocks(text, blocks, entries) }
}
