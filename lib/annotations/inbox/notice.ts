import type { Content } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import { aboutOfRow, proposalRow, saysOf } from "@/lib/claims/proposals/line"
import type { Prisma } from "@/lib/generated/prisma/client"
import { cslOf } from "@/lib/sources/csl"
import { beginningOf } from "../latest/beginning"
import { holderInWords } from "../notebook/words"
import { type Place, placeOf, placeRows } from "../place"
import type { AboutView, Happening, Notice, NoticeGroup } from "./view"

/** What is read of a notice to show it. */
export const noticeRows = {
  select: {
    id: true,
    verb: true,
    reason: true,
    readAt: true,
    createdAt: true,
    debateId: true,
    claimId: true,
    edition: { select: { sourceId: true } },
    proposal: proposalRow,
    annotation: {
      select: { ...placeRows.select, rootId: true, bodyText: true, author: { select: { name: true } } },
    },
  },
} satisfies Prisma.NotificationDefaultArgs

export type NoticeRow = Prisma.NotificationGetPayload<typeof noticeRows>

type ProposalRow = NonNullable<NoticeRow["proposal"]>
type Standing = { key: string; title: string; href: string | null }

const HAPPENED: Record<string, Happening> = {
  "claim.added": "claim-added",
  "claim.changed": "claim-changed",
  "claim.restored": "claim-changed",
  "evidence.added": "evidence-added",
  "source.text-attached": "text-attached",
  "proposal.made": "proposal-made",
  "proposal.accepted": "proposal-accepted",
  "proposal.amended": "proposal-amended",
  "proposal.declined": "proposal-declined",
}

const GONE = { title: "Something that is no longer here", href: null }

function onClaim(of: Content, id: string): Standing | null {
  const claim = of.claim.get(id)
  if (!claim) return null
  const title = `${holderInWords({ ...claimRef(of, claim), statement: claim.statement })}: ${claim.statement}`
  return { key: `claim ${claim.slug}`, title, href: `/debates/${of.debate.slug}/claims/${claim.slug}` }
}

function onSource(of: Content, id: string): Standing | null {
  const source = of.source.get(id)
  if (!source) return null
  const href = `/debates/${of.debate.slug}/sources/${source.slug}`
  return { key: `source ${source.slug}`, title: cslOf(source).title, href }
}

function onProposal(of: Content, row: ProposalRow): Standing {
  const title = aboutOfRow(of, row)?.text ?? saysOf(of, row)
  return { key: `proposal ${row.id}`, title, href: `/debates/${of.debate.slug}/proposals/${row.id}` }
}

function ofRemark({ href, claim, question, source }: Place): Standing {
  if (claim) return { key: `claim ${claim.slug}`, title: `${holderInWords(claim)}: ${claim.statement}`, href }
  if (question) return { key: `question ${question.number}`, title: question.ask, href }
  return { key: `source ${source!.slug}`, title: source!.title, href }
}

function standing(of: Content, { annotation, claimId, edition, proposal }: NoticeRow): Standing | null {
  if (proposal) return onProposal(of, proposal)
  if (claimId) return onClaim(of, claimId)
  if (edition) return onSource(of, edition.sourceId)
  const place = annotation && placeOf(of, annotation)
  return place && ofRemark(place)
}

const proposalWords = (of: Content, verb: string, row: ProposalRow) =>
  beginningOf(verb === "proposal.made" ? saysOf(of, row) : (row.decidedWhy ?? ""))

/** A notice with what it is about, as it stands in the debate's content. */
export function noticeOf(of: Content, row: NoticeRow): Notice {
  const { id, verb, reason, readAt, createdAt, annotation, proposal } = row
  const { key, title, href } = standing(of, row) ?? { key: `gone ${id}`, ...GONE }
  const debate = { title: of.debate.title, language: of.debate.language }
  const about: AboutView = { key: `${of.debate.slug} ${key}`, title, debate }
  return {
    id,
    what: HAPPENED[verb] ?? "remark",
    reason,
    unread: readAt === null,
    at: createdAt.toISOString(),
    author: annotation?.author.name ?? (verb === "proposal.made" ? (proposal?.by.name ?? null) : null),
    words: annotation ? beginningOf(annotation.bodyText) : proposal ? proposalWords(of, verb, proposal) : "",
    thread: annotation && (annotation.rootId ?? annotation.id),
    about,
    href,
  }
}

/** Notices put together by what they are about, in the order of the first of each. */
export function groupsOf(notices: readonly Notice[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>()
  for (const notice of notices) {
    const { about, unread } = notice
    const group = groups.get(about.key) ?? { about, notices: [], unread: 0 }
    group.notices.push(notice)
    if (unread) group.unread += 1
    groups.set(about.key, group)
  }
  return [...groups.values()]
}
