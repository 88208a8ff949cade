import type { Actor } from "@/lib/actor"
import { claimAt } from "@/lib/claims/content/addresses"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { content, contextsOf } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { canCurate } from "@/lib/debates/policy"
import { readableDebate } from "@/lib/debates/queries"
import type { DebateHead } from "@/lib/debates/view"
import { notFound } from "@/lib/errors"
import { choicesIn } from "./choices"
import { citedIn, evidenceOf, targetOf } from "./targets"
import type { Choice, WalkLine, WalkView } from "./view"

type Walks = { debate: DebateHead; walks: WalkLine[]; can: { add: boolean } }

/** The walks of a debate, the newest last. */
export async function walksOf(actor: Actor, slug: string): Promise<Walks> {
  const { version: _, ...debate } = await readableDebate(actor, slug)
  const rows = await db().walk.findMany({
    where: { debateId: debate.id, deletedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, slug: true, title: true, about: true, _count: { select: { steps: true } } },
  })
  const walks = rows.map(({ _count, ...row }) => ({ ...row, steps: _count.steps }))
  return { debate, walks, can: { add: canCurate(actor, debate.id) } }
}

const steps = {
  orderBy: { ordinal: "asc" },
  select: { claimId: true, passageId: true, says: true },
} as const

async function rowOf(of: Content, slug: string) {
  const row = await db().walk.findFirst({
    where: { debateId: of.debate.id, slug, deletedAt: null },
    select: { id: true, version: true, slug: true, title: true, about: true, steps },
  })
  if (!row) throw notFound("walk")
  return row
}

/** One walk as readers see it, its steps those that stand in the debate; the step of number `near` with the words around its
 * passages, where this actor may read them. */
export async function walkPage(actor: Actor, debate: string, slug: string, near?: number): Promise<WalkView> {
  const of = await content(actor, debate)
  const { steps: rows, ...row } = await rowOf(of, slug)
  const cited = citedIn(of)
  const standing = rows.filter((step) => targetOf(of, cited, step, new Map()))
  const at = near === undefined ? undefined : standing[near - 1]
  const contexts = at && (await contextsOf(actor, of, evidenceOf(of, cited, at)))
  const views = standing.map((step) => ({
    says: step.says,
    target: targetOf(of, cited, step, (step === at && contexts) || new Map()),
  }))
  return { ...row, debate: of.debate, steps: views, can: { edit: canCurate(actor, of.debate.id) } }
}

/** One walk as its curators change it, with the steps that do not stand any more; `not_found` for everyone else. */
export async function walkToEdit(actor: Actor, debate: string, slug: string): Promise<WalkView> {
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) throw notFound("page")
  const { steps: rows, ...row } = await rowOf(of, slug)
  const cited = citedIn(of)
  const views = rows.map((step) => ({ says: step.says, target: targetOf(of, cited, step, new Map()) }))
  return { ...row, debate: of.debate, steps: views, can: { edit: true } }
}

/** What of a debate can become a step, found by words; `not_found` for who does not curate it. */
export async function toWalk(
  actor: Actor,
  debate: string,
  typed: string,
): Promise<{ debate: DebateHead; claims: Choice[]; passages: Choice[] }> {
  const of = await content(actor, debate)
  if (!canCurate(actor, of.debate.id)) throw notFound("page")
  return { debate: of.debate, ...choicesIn(of, typed) }
}

/** A claim, and the walks it can be added to; `not_found` for who does not curate the debate. */
export async function stepToAdd(actor: Actor, debate: string, claim: string) {
  const { walks, can, ...of } = await walksOf(actor, debate)
  const whole = await content(actor, debate)
  const row = claimAt(whole, claim)
  if (!can.add || !row) throw notFound("claim")
  return { ...of, walks, target: { kind: "claim" as const, id: row.id, claim: claimLine(whole, row) } }
}
