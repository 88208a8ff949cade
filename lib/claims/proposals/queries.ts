import type { Actor } from "@/lib/actor"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { content } from "@/lib/claims/content/queries"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import type { Prisma } from "@/lib/generated/prisma/client"
import { isId } from "@/lib/ids"
import { cslOf } from "@/lib/sources/csl"
import { closeTo } from "./close"
import { aboutOf, lineOf, proposalRow, type Row } from "./line"
import { canDecide, visibleProposals } from "./policy"
import { differencesOf, flat } from "./saying"
import { type Standing, standingOf } from "./standing"
import { same, type Values, whatOf } from "./values"
import type { Proposals, ProposalView, Show } from "./view"

const ON_A_PAGE = 50

const open = { decision: null, withdrawnAt: null }
const SHOWN: Record<Show, Prisma.ProposalWhereInput> = {
  open,
  decided: { OR: [{ decision: { not: null } }, { withdrawnAt: { not: null } }] },
  all: {},
}

/** The proposals of a debate that this actor may see, the newest first: all of them for its curators, else one's own. Without
 * `show` curators are shown what waits for them, others all. */
export async function proposals(
  actor: Actor,
  debate: string,
  { show: asked, before }: { show?: Show; before?: string },
): Promise<Proposals> {
  const of = await content(actor, debate)
  const curating = canDecide(actor, { debateId: of.debate.id })
  const show = asked ?? (curating ? "open" : "all")
  const here = { AND: [{ debateId: of.debate.id }, visibleProposals(actor)] }
  const after = before && isId(before) ? { id: { lt: before } } : {}
  const [rows, waiting] = await Promise.all([
    db().proposal.findMany({
      where: { AND: [here, SHOWN[show], after] },
      orderBy: { id: "desc" },
      take: ON_A_PAGE + 1,
      ...proposalRow,
    }),
    openProposals(actor, of.debate.id),
  ])
  const page = rows.slice(0, ON_A_PAGE)
  return {
    debate: of.debate,
    lines: page.map((row) => lineOf(actor, of, row)),
    open: waiting,
    curating,
    show,
    next: rows.length > ON_A_PAGE ? page.at(-1)!.id : null,
  }
}

/** How many proposals wait for the curators of a debate, of those that this actor may see. */
export function openProposals(actor: Actor, debateId: string): Promise<number> {
  return db().proposal.count({ where: { AND: [{ debateId }, visibleProposals(actor), open] } })
}

/** One proposal with what it would have otherwise, and the content that the form of the curators is made of; `not_found` for who is
 * neither its proposer nor a curator. */
export async function proposalPage(actor: Actor, debate: string, id: string) {
  const of = await content(actor, debate)
  return { of, view: await proposalIn(actor, of, id) }
}

async function proposalIn(actor: Actor, of: Content, id: string): Promise<ProposalView> {
  const where = { AND: [{ id, debateId: of.debate.id }, visibleProposals(actor)] }
  const row = isId(id) ? await db().proposal.findFirst({ where, ...proposalRow }) : null
  if (!row) throw notFound("proposal")
  const target = whatOf(row)
  const payload = row.payload as Values
  const stood =
    target.id === null ? null : await standingOf(db(), target.what, target.id, payload.version as number)
  const line = lineOf(actor, of, row)
  const isOpen = line.state === "open"
  return {
    ...line,
    debate: of.debate,
    version: row.version,
    reason: row.reason,
    differences: differencesOf(of, target.what, {
      payload,
      amended: row.amended as Values | null,
      read: stood?.read,
      now: isOpen ? stood?.now : stood?.read,
    }),
    changed: isOpen && stood ? changedIn(stood, payload) : "no",
    seen: stood?.version ?? null,
    passage: passageOf(of, row),
    decided: decidedOf(of, row),
    close: isOpen ? closeIn(of, payload) : [],
    values: { ...(stood?.now ?? {}), ...flat(payload) },
    can: { decide: isOpen && canDecide(actor, row), withdraw: isOpen && line.own },
  }
}

function changedIn({ removed, now, read, version }: Standing, payload: Values): ProposalView["changed"] {
  if (removed) return "gone"
  if (Object.keys(payload).some((name) => !same(now[name], read[name]))) return "here"
  return version === payload.version ? "no" : "elsewhere"
}

function passageOf(of: Content, { passage }: Row): ProposalView["passage"] {
  const source = passage && of.source.get(passage.sourceId)
  if (!passage || !source) return null
  const href = `/debates/${of.debate.slug}/sources/${source.slug}#w-${passage.id}`
  return { exact: passage.exact, source: cslOf(source).title, href }
}

function decidedOf(of: Content, row: Row): ProposalView["decided"] {
  const { decidedAt, decidedWhy: why, decider, outcomeId } = row
  if (!decidedAt) return null
  const href = outcomeId ? (aboutOf(of, { ...whatOf(row), id: outcomeId })?.href ?? null) : null
  return { by: decider?.name ?? null, at: decidedAt.toISOString(), why, href }
}

function closeIn(of: Content, payload: Values) {
  const { statement, questionId, voiceId } = flat(payload)
  if (typeof statement !== "string" || typeof questionId !== "string" || payload.version !== undefined)
    return []
  return closeTo(of.claims, { statement, questionId, voiceId: String(voiceId) }).map((claim) =>
    claimLine(of, claim),
  )
}
