import type { Content } from "@/lib/claims/content/content"
import { claimRef } from "@/lib/claims/content/lines"
import { cslOf } from "@/lib/sources/csl"
import { beginningOf } from "../latest/beginning"
import { holderInWords } from "../notebook/words"
import { type PlaceRow, placeOf } from "../place"
import type { FollowedView } from "./view"

type Named = Pick<FollowedView, "title" | "href">

type ThreadRow = PlaceRow & { bodyText: string; author: { name: string } }

/** The name and address of a claim, a question or a source of a debate; null for what no longer stands there. */
export function curatedNamed(of: Content, kind: string, id: string): Named | null {
  const base = `/debates/${of.debate.slug}`
  const claim = kind === "claim" && of.claim.get(id)
  if (claim) {
    const ref = { ...claimRef(of, claim), statement: claim.statement }
    return { title: `${holderInWords(ref)}: ${claim.statement}`, href: `${base}/claims/${claim.slug}` }
  }
  const question = kind === "question" && of.question.get(id)
  if (question) return { title: question.ask, href: `${base}/questions/${question.slug}` }
  const source = kind === "source" && of.source.get(id)
  return source ? { title: cslOf(source).title, href: `${base}/sources/${source.slug}` } : null
}

/** The name and address of a thread: who began it, and how it begins. */
export function threadNamed(of: Content, row: ThreadRow): Named {
  const place = placeOf(of, row)
  return { title: `${row.author.name}: ${beginningOf(row.bodyText)}`, href: place?.href ?? null }
}
