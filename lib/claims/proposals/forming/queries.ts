import type { Actor } from "@/lib/actor"
import { claimAt, questionAt } from "@/lib/claims/content/addresses"
import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import { content } from "@/lib/claims/content/queries"
import type { ClaimLine } from "@/lib/claims/view"
import { db } from "@/lib/db"
import { notFound } from "@/lib/errors"
import { closeTo } from "../close"
import { aboutClaim, aboutEvidence, aboutRelation, evidenceIn } from "../saying"
import type { Corrected, What } from "../schema"
import { type Values, valuesOf } from "../values"
import type { Subject } from "../view"

/** What the address of a form names: the slug of a claim, the id of a passage or link, or something new. */
export type Asked = {
  claim?: string
  evidence?: string
  relation?: string
  new?: string
  /** of a new claim: the slug of its question */
  question?: string
  /** of a new link: the slug of the claim from which one comes */
  from?: string
}

/** What a form of proposing begins with. `row`: what is corrected, with the version and values that are read; null for something
 * new. `claim`: the id of the claim from which one comes. */
export type Forming = {
  of: Content
  what: What
  row: { id: string; version: number; values: Values } | null
  about: Subject
  /** words of a passage that is corrected */
  exact: string | null
  question: string | null
  claim: string | null
}

const none = { row: null, about: null, exact: null, question: null, claim: null }

/** What a form of proposing begins with; `not_found` for what this actor does not see, and for an address that names nothing. */
export async function toPropose(actor: Actor, debate: string, asked: Asked): Promise<Forming> {
  const of = await content(actor, debate)
  if (asked.claim) return forClaim(of, asked.claim)
  if (asked.evidence) return forEvidence(of, asked.evidence)
  if (asked.relation) return forRelation(of, asked.relation)
  if (asked.new === "claim") {
    const question = questionAt(of, asked.question ?? "")?.id ?? null
    return { ...none, of, what: "new-claim", question }
  }
  const from = claimAt(of, asked.from ?? "")
  if (asked.new !== "relation" || !from) throw notFound("page")
  const question = questionAt(of, asked.question ?? "")?.id ?? from.questionId
  return { ...none, of, what: "new-relation", about: aboutClaim(of, from.id), question, claim: from.id }
}

function forClaim(of: Content, slug: string): Forming {
  const claim = claimAt(of, slug)
  if (!claim) throw notFound("claim")
  const row = { id: claim.id, version: claim.version, values: valuesOf("claim", claim) }
  return { ...none, of, what: "claim", row, about: aboutClaim(of, claim.id), claim: claim.id }
}

type Versioned = { findUniqueOrThrow(args: object): Promise<{ version: number }> }

async function versionOf(kind: Corrected, id: string): Promise<number> {
  const table = db()[kind] as unknown as Versioned
  return (await table.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
}

async function forEvidence(of: Content, id: string): Promise<Forming> {
  const held = evidenceIn(of, id)
  if (!held) throw notFound("passage")
  const { bearing, note, speakers, passage } = held.evidence
  const values = { bearing, note, speakers: speakers.map(({ voiceId }) => voiceId) }
  const row = { id, version: await versionOf("evidence", id), values }
  const about = aboutEvidence(of, id)
  return { ...none, of, what: "evidence", row, about, exact: passage.exact, claim: held.claim.id }
}

async function forRelation(of: Content, id: string): Promise<Forming> {
  const relation = of.relations.find((each) => each.id === id)
  if (!relation) throw notFound("link")
  const row = { id, version: await versionOf("relation", id), values: valuesOf("relation", relation) }
  return { ...none, of, what: "relation", row, about: aboutRelation(of, id), claim: relation.fromId }
}

/** The claims of a debate that say nearly what somebody is about to say, at most three. */
export async function closeClaims(
  actor: Actor,
  debate: string,
  said: { statement: string; questionId: string; voiceId: string },
): Promise<ClaimLine[]> {
  const of = await content(actor, debate)
  return closeTo(of.claims, said).map((claim) => claimLine(of, claim))
}
