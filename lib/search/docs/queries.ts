import { db } from "@/lib/db"
import { published } from "@/lib/sources/citation"
import { cslOf } from "@/lib/sources/csl"
import { givenToReaders } from "@/lib/sources/policy"
import { textsOf } from "@/lib/sources/queries"
import type { Kind } from "../kinds"
import { docsOfText } from "./blocks"
import { type Doc, doc } from "./doc"

/** Which rows, by their ids. Blocks are asked for by the ids of their sources. */
type Which = { id: { in: string[] } }

const live = { deletedAt: null }
const standing = { deletedAt: null, mergedIntoId: null }

// What was merged is found by its former wording too.
async function questions(which: Which): Promise<Doc[]> {
  const rows = await db().question.findMany({ where: { ...which, ...live } })
  return rows.map(({ id, debateId, ask, why }) =>
    doc({ kind: "question", rowId: id, debateId, title: ask, text: why }),
  )
}

async function positions(which: Which): Promise<Doc[]> {
  const rows = await db().position.findMany({ where: { ...which, ...standing, question: live } })
  return rows.map(({ id, debateId, label, gloss }) =>
    doc({ kind: "position", rowId: id, debateId, title: label, text: gloss }),
  )
}

async function voices(which: Which): Promise<Doc[]> {
  const rows = await db().voice.findMany({ where: { ...which, ...standing } })
  return rows.map(({ id, debateId, name, note }) =>
    doc({ kind: "voice", rowId: id, debateId, title: name, text: note ?? "" }),
  )
}

// A claim is found by its holder's name too, "Serge Kronstadt"; one that was merged by its former wording.
async function claims(which: Which): Promise<Doc[]> {
  const rows = await db().claim.findMany({
    where: { ...which, ...live, question: live, voice: live },
    select: { id: true, debateId: true, statement: true, voice: { select: { name: true } } },
  })
  return rows.map(({ id, debateId, statement, voice }) =>
    doc({ kind: "claim", rowId: id, debateId, title: voice.name, text: statement }),
  )
}

async function sources(which: Which): Promise<Doc[]> {
  const rows = await db().source.findMany({
    where: { ...which, ...live },
    include: { voices: { where: { role: "AUTHOR" }, include: { voice: true }, orderBy: { order: "asc" } } },
  })
  return rows.map((row) => {
    const csl = cslOf(row)
    const authors = row.voices.map(({ voice }) => voice.name)
    const text = [...authors, published(csl)].join(", ")
    return doc({ kind: "source", rowId: row.id, debateId: row.debateId, title: csl.title, text })
  })
}

/** What makes a passage evidence in sight of everyone; the words of a reader's selection are no such thing. */
const inUse = {
  source: live,
  evidence: {
    some: {
      ...live,
      OR: [
        { claim: { ...live, question: live, voice: live } },
        { relation: { ...live, from: live, to: live } },
      ],
    },
  },
}

async function passages(which: Which): Promise<Doc[]> {
  const rows = await db().passage.findMany({ where: { ...which, ...inUse } })
  return rows.map(({ id, debateId, sourceId, exact }) =>
    doc({ kind: "passage", rowId: id, debateId, title: "", text: exact }, { sourceId, fragment: `w-${id}` }),
  )
}

async function blocks(which: Which): Promise<Doc[]> {
  const rows = await db().source.findMany({
    where: { ...which, ...live },
    select: {
      id: true,
      debateId: true,
      readers: true,
      editions: {
        where: { kind: "FULL", ...givenToReaders },
        orderBy: { number: "desc" },
        take: 1,
        select: {
          id: true,
          blobSha256: true,
          blocks: { where: { setAside: null }, orderBy: { ordinal: "asc" } },
        },
      },
    },
  })
  const texts = await textsOf(rows.flatMap((row) => row.editions.map((edition) => edition.blobSha256)))
  return rows.flatMap(({ id: sourceId, debateId, readers, editions }) =>
    editions.flatMap(({ id: editionId, blobSha256, blocks }) =>
      docsOfText({ debateId, sourceId, readers, editionId, text: texts.get(blobSha256)!, blocks }),
    ),
  )
}

const evidenceStands = { ...live, OR: [{ claim: live }, { relation: live }] }
const targetStands = {
  OR: [
    { question: live },
    { claim: live },
    { evidence: evidenceStands },
    { relation: live },
    { passage: { source: live } },
  ],
}

const AUDIENCES = {
  ONLY_ME: "AUTHOR",
  WITH_INSTRUCTORS: "WITH_INSTRUCTORS",
  SEMINAR: "SEMINAR",
  EVERYONE: "DEBATE",
} as const

async function annotations(which: Which): Promise<Doc[]> {
  const rows = await db().annotation.findMany({
    where: {
      ...which,
      ...live,
      hiddenAt: null,
      bodyText: { not: "" },
      OR: [targetStands, { root: targetStands }],
    },
  })
  return rows.map(
    ({ id, debateId, bodyText, visibility, seminarId, authorId, withId, unlockScope, version }) =>
      doc(
        { kind: "annotation", rowId: id, debateId, title: "", text: bodyText },
        { visibility: AUDIENCES[visibility], seminarId, authorId, withId, unlockScope, version },
      ),
  )
}

/** For each kind: its rows of the index as they should stand now. Rows out of sight yield none. */
export const docsOf: Record<Kind, (which: Which) => Promise<Doc[]>> = {
  question: questions,
  position: positions,
  claim: claims,
  passage: passages,
  annotation: annotations,
  block: blocks,
  voice: voices,
  source: sources,
}

type Finder = { findMany(args: { where: object; select: { id: true } }): Promise<{ id: string }[]> }

/** The ids of all rows of a kind in a debate, in sight or not; for blocks, of its sources. */
export async function idsIn(kind: Kind, debateId: string): Promise<string[]> {
  const table = db()[kind === "block" ? "source" : kind] as unknown as Finder
  return (await table.findMany({ where: { debateId }, select: { id: true } })).map(({ id }) => id)
}
