import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { peopleOf } from "@/lib/claims/content/people"
import type { Prisma } from "@/lib/generated/prisma/client"
import { citations } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { withPeople } from "@/lib/sources/people"
import type { Body } from "../body/schema"
import { audienceView, circleRows } from "../circle"
import { placeOf, placeRows } from "../place"
import { tagRows, tagsOf } from "../tags/view"
import type { Note } from "./view"

const passageOf = (edition: Prisma.EditionWhereInput) =>
  ({
    select: {
      id: true,
      sourceId: true,
      exact: true,
      anchors: {
        where: { supersededAt: null, start: { not: null }, state: { not: "REFUSED" }, edition },
        select: { id: true },
        take: 1,
      },
    },
  }) satisfies Prisma.PassageDefaultArgs

/** What is read of one's remarks; a passage comes with an anchor in a text that fulfils `edition`, if there is one. */
export function noteRows(edition: Prisma.EditionWhereInput) {
  return {
    select: {
      ...placeRows.select,
      passage: passageOf(edition),
      root: { select: { ...placeRows.select.root.select, passage: passageOf(edition) } },
      kind: true,
      authorId: true,
      ...circleRows,
      seminarId: true,
      tags: tagRows,
      body: true,
      bodyText: true,
      parentId: true,
      createdAt: true,
      editedAt: true,
      deletedAt: true,
      debate: { select: { slug: true } },
      mentions: { select: { user: { select: { id: true, name: true } } } },
    },
  } satisfies Prisma.AnnotationDefaultArgs
}

export type NoteRow = Prisma.AnnotationGetPayload<ReturnType<typeof noteRows>>

/** One's own remark as the notebook shows it. */
export function noteOf(actor: Actor, of: Content, row: NoteRow): Note {
  const place = placeOf(of, row)
  const { passage } = row.root ?? row
  const selected = passage && passage.anchors.length > 0 ? passage.exact : null
  const { slug, title, language } = of.debate
  return {
    id: row.id,
    kind: row.kind,
    tags: tagsOf(actor, row),
    audience: audienceView(row.authorId, row),
    at: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    removedAt: row.deletedAt?.toISOString() ?? null,
    body: row.bodyText === "" && row.kind === "HIGHLIGHT" ? null : (row.body as Body),
    reply: row.parentId !== null,
    debate: { slug, title, language },
    place,
    quote: place?.quote ?? selected,
    reference: place?.source ? referenceTo(of, place.source.slug) : null,
  }
}

function referenceTo(of: Content, slug: string): string | null {
  const source = of.sources.find((each) => each.slug === slug)
  if (!source) return null
  const people = peopleOf(of, source)
  const authors = people.authors.map(({ name }) => name)
  const made = citations(withPeople(cslOf(source), people), authors, slug)
  return made.find(({ style }) => style === "reference")!.text
}
