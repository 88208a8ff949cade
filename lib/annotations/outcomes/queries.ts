import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { usesIn } from "@/lib/claims/reading/room"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { storedEdition } from "@/lib/sources/editions/queries"
import { visibleAnnotations } from "../policy"
import type { EditionRow } from "./editions/lines"
import { anchorsIn, curatedSource, linesOf, namesOf } from "./editions/queries"
import { type OutcomeRow, outcomeOf, outcomeRows } from "./outcome"
import { SECTIONS, sectionsOn } from "./sections"
import type { Outcome, OutcomesPage } from "./view"

/** What became of the passages in one full text of a source, those that want a decision first, a page of 50. */
export async function outcomesPage(
  actor: Actor,
  debate: string,
  slug: string,
  number: number,
  asked: number,
): Promise<OutcomesPage> {
  const { of, source, rows } = await curatedSource(actor, debate, slug)
  const row = rows.find((each) => each.number === number)
  if (row?.kind !== "FULL") throw notFound("text")
  const within = anchorsIn(actor, [row.id])
  const [lines, sizes] = await Promise.all([
    linesOf(actor, source.id, [row], rows),
    Promise.all(SECTIONS.map((section) => db().anchor.count({ where: { AND: [within, section] } }))),
  ])
  const { pages, page, takes } = sectionsOn(sizes, asked)
  const anchors = await Promise.all(
    takes.map(({ section, skip, take }) =>
      db().anchor.findMany({
        where: { AND: [within, section] },
        orderBy: [{ start: "asc" }, { id: "asc" }],
        skip,
        take,
        ...outcomeRows,
      }),
    ),
  )
  const outcomes = await outcomesOf(actor, of, source.id, row, anchors.flat())
  return { debate: of.debate, source, edition: lines[0]!, outcomes, page, pages }
}

async function outcomesOf(
  actor: Actor,
  of: Content,
  sourceId: string,
  { id, supersedesId: before }: EditionRow,
  anchors: readonly OutcomeRow[],
): Promise<Outcome[]> {
  const passageIds = anchors.map(({ passageId }) => passageId)
  const [here, there, stood, remarks, names] = await Promise.all([
    storedEdition(id),
    before ? storedEdition(before) : null,
    before ? stoodIn(before, passageIds) : [],
    remarksOn(actor, passageIds),
    namesOf(anchors.map(({ decidedById }) => decidedById)),
  ])
  const uses = usesIn(of, sourceId)
  const from = new Map(stood.map((anchor) => [anchor.passageId, anchor]))
  return anchors.map((anchor) => {
    const { passageId } = anchor
    const said = { uses: uses.get(passageId)?.uses ?? [], remarks: remarks.get(passageId) ?? 0 }
    return outcomeOf(anchor, { here, there, from: from.get(passageId), names, ...said })
  })
}

const stoodIn = (editionId: string, passageIds: string[]) =>
  db().anchor.findMany({
    where: { editionId, passageId: { in: passageIds }, supersededAt: null, state: { in: ["KEPT", "MOVED"] } },
    select: { passageId: true, start: true, end: true },
  })

/** How many remarks this actor may see on each of some passages. */
async function remarksOn(actor: Actor, passageIds: string[]): Promise<Map<string, number>> {
  const among = { passageId: { in: passageIds } }
  const rows = await db().annotation.findMany({
    where: { AND: [{ OR: [among, { root: among }] }, visibleAnnotations(actor)] },
    select: { passageId: true, root: { select: { passageId: true } } },
  })
  const counts = new Map<string, number>()
  for (const { passageId, root } of rows) {
    const id = (passageId ?? root?.passageId)!
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}
