import type { Actor } from "@/lib/actor"
import { canReadOfDebate } from "@/lib/debates/policy"
import { leads, membershipIn } from "@/lib/seminars/policy"
import { canReadAnnotation } from "../policy"
import type { About, Change, LiveMessage } from "./view"

type Of<Kind> = Extract<Change, { kind: Kind }>

/** What this reader is told of a change: nothing unless it may see the thing, or might have seen it just before. */
export function messageFor(actor: Actor, change: Change): LiveMessage | null {
  const own = actor.userId !== null && change.event.actorId === actor.userId
  const told = toldOf(actor, change)
  return told && { ...told, own, at: change.event.at.getTime() }
}

type Told = Omit<LiveMessage, "own" | "at">

function toldOf(actor: Actor, change: Change): Told | null {
  if (change.kind === "annotation") return ofRemark(actor, change)
  return change.kind === "assessment" ? ofAnswer(actor, change) : ofDiagnosis(actor, change)
}

function ofRemark(actor: Actor, { row, before }: Of<"annotation">): Told | null {
  const sees = canReadAnnotation(actor, row)
  const saw = before !== null && canReadAnnotation(actor, { ...row, ...before })
  if (!sees && !saw) return null
  const verb = !saw ? "added" : sees ? "changed" : "gone"
  const pages = new Set([
    ...pagesOf(row.root ?? row),
    ...row.links.map(({ to }) => `sources/${to.source.slug}`),
  ])
  return { verb, kind: "annotation", id: row.id, pages: [...pages] }
}

function ofAnswer(actor: Actor, { event, row, answered }: Of<"assessment">): Told | null {
  const claim = row.claim ?? row.relation?.from
  const standing = claim && { deletedAt: row.deletedAt, debate: claim.debate }
  if (!standing || !canReadOfDebate(actor, standing) || !hears(actor, event, answered)) return null
  return { verb: "changed", kind: "assessment", id: row.id, pages: ofClaims(row) }
}

function ofDiagnosis(actor: Actor, { event, row, answered }: Of<"diagnosis">): Told | null {
  const { claimA, claimB } = row
  const stands = canReadOfDebate(actor, claimA) && claimB.deletedAt === null
  if (!stands || !hears(actor, event, answered)) return null
  const [a, b] = [claimA.slug, claimB.slug]
  const own = ["why", `why/${a}/${b}`, `why/${b}/${a}`]
  const claims = [claimA, claimB].flatMap(({ slug, question }) => [
    `claims/${slug}`,
    `questions/${question.slug}`,
  ])
  return { verb: "changed", kind: "diagnosis", id: row.id, pages: [...own, ...new Set(claims)] }
}

// As in the split of the answers: in a seminar that reveals after one's own word one hears the others once one has answered.
function hears(actor: Actor, event: Change["event"], answered: ReadonlySet<string>): boolean {
  if (event.seminarId === null || (actor.userId !== null && event.actorId === actor.userId)) return true
  const membership = membershipIn(actor, event.seminarId)
  if (!membership) return false
  if (!membership.revealsAfterOwn || leads(actor, event.seminarId)) return true
  return actor.userId !== null && answered.has(actor.userId)
}

function pagesOf({ question, passage, evidence, ...about }: About): string[] {
  if (question) return ["", `questions/${question.slug}`]
  if (passage) return [`sources/${passage.source.slug}`]
  return ofClaims(evidence ?? about)
}

function ofClaims({ claim, relation }: Pick<About, "claim" | "relation">): string[] {
  const claims = [claim, relation?.from, relation?.to].filter((each) => each !== null && each !== undefined)
  const pages = claims.flatMap(({ slug, question }) => [`claims/${slug}`, `questions/${question.slug}`])
  return ["", ...new Set(pages)]
}
