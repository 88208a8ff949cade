import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { paragraphOf, speakersOf } from "@/lib/claims/content/passages"
import type { ClaimRow, EvidenceRow } from "@/lib/claims/content/rows"
import { contentToCurate } from "@/lib/claims/curating/queries"
import type { ClaimLine, Speaker } from "@/lib/claims/view"
import { db } from "@/lib/db"
import type { DebateHead } from "@/lib/debates/view"
import type { Bearing } from "@/lib/generated/prisma/enums"
import { cslOf } from "@/lib/sources/csl"
import { splits } from "../queries"
import type { SplitView } from "../split"
import { inOrderOfNeed, type Standing, standingOf } from "./order"

const ON_A_PAGE = 30

/** A passage with what readers say of it, and what it is judged against. */
export type ReadPassage = {
  evidenceId: string
  version: number
  standing: Standing
  split: SplitView
  bearing: Bearing
  exact: string
  speakers: Speaker[]
  source: { slug: string; title: string }
  paragraph: number | null
  /** address of the words in the reading room, without the path of the debate */
  anchor: string
  claim: ClaimLine
}

export type Readings = {
  debate: DebateHead
  passages: ReadPassage[]
  /** how many there are of each */
  counts: Record<Standing, number>
  page: number
  pages: number
}

type Held = { claim: ClaimRow; evidence: EvidenceRow }

const heldIn = (of: Content): Held[] =>
  of.questions.flatMap(({ id }) =>
    [...(of.cells.get(id)?.values() ?? [])].flatMap((cell) =>
      cell.flatMap((claim) => claim.evidence.map((evidence) => ({ claim, evidence }))),
    ),
  )

/**
 * The passages of a debate's claims for whoever curates it, with what readers say of each as far as this curator hears: those about
 * which readers differ first, then those that too few have read. `not_found` for others. A page of thirty; five queries.
 */
export async function readings(
  actor: Actor,
  debate: string,
  { only, page: asked }: { only?: Standing; page: number },
): Promise<Readings> {
  const of = await contentToCurate(actor, debate)
  const held = heldIn(of)
  const heard = await splits(
    actor,
    held.map(({ evidence }) => evidence.id),
  )
  const all = held.map((each) => {
    const split = heard.get(each.evidence.id)!
    return { ...each, split, standing: standingOf(split) }
  })
  const counts = { disputed: 0, "in-part": 0, unread: 0, checked: 0, settled: 0 }
  for (const { standing } of all) counts[standing]++
  const wanted = inOrderOfNeed(only ? all.filter(({ standing }) => standing === only) : all)
  const pages = Math.max(1, Math.ceil(wanted.length / ON_A_PAGE))
  const page = Math.min(Math.max(1, asked), pages)
  const shown = wanted.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
  const versions = await versionsOf(shown.map(({ evidence }) => evidence.id))
  const passages = shown.map(({ claim, evidence, split, standing }): ReadPassage => {
    const { id, exact, locator, sourceId } = evidence.passage
    const source = of.source.get(sourceId)!
    return {
      evidenceId: evidence.id,
      version: versions.get(evidence.id) ?? 1,
      standing,
      split,
      bearing: evidence.bearing,
      exact,
      speakers: speakersOf(of, evidence, claim.voiceId),
      source: { slug: source.slug, title: cslOf(source).title },
      paragraph: paragraphOf(locator),
      anchor: `w-${id}`,
      claim: claimLine(of, claim),
    }
  })
  return { debate: of.debate, passages, counts, page, pages }
}

async function versionsOf(ids: string[]): Promise<Map<string, number>> {
  const rows = await db().evidence.findMany({
    where: { id: { in: ids } },
    select: { id: true, version: true },
  })
  return new Map(rows.map(({ id, version }) => [id, version]))
}
