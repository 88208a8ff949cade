import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import type { ClaimRow, EvidenceRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import type { What } from "./schema"
import { FIELDS, type Values } from "./values"
import type { Difference, Subject } from "./view"

/** Who holds a claim, how we know it, and what it says. */
export function claimSaid(of: Content, claim: ClaimRow): string {
  const { voice, ground, statement } = claimLine(of, claim)
  return `${voice.name}${groundAfter(ground)}: ${statement}`
}

const hrefOf = (of: Content, claim: ClaimRow) => `/debates/${of.debate.slug}/claims/${claim.slug}`

/** A claim of the debate as what a proposal is about. */
export function aboutClaim(of: Content, id: unknown): Subject {
  const claim = of.claim.get(id as string)
  return claim ? { text: claimSaid(of, claim), href: hrefOf(of, claim) } : null
}

type Held = { evidence: EvidenceRow; claim: ClaimRow }

/** A piece of evidence of the debate with the claim on whose page it stands. */
export function evidenceIn(of: Content, id: string): Held | undefined {
  for (const claim of of.claims) {
    const own = claim.evidence.find((each) => each.id === id)
    if (own) return { evidence: own, claim }
  }
  for (const { fromId, evidence: all } of of.relations) {
    const own = all.find((each) => each.id === id)
    const claim = of.claim.get(fromId)
    if (own && claim) return { evidence: own, claim }
  }
  return undefined
}

/** A passage as what a proposal is about: on the page of its claim, or of the claim whose link it is for. */
export function aboutEvidence(of: Content, id: string): Subject {
  const held = evidenceIn(of, id)
  if (!held) return null
  const { evidence, claim } = held
  const part = claim.evidence.includes(evidence) ? "passages" : "relations"
  return {
    text: `“${evidence.passage.exact}”, for ${claimSaid(of, claim)}`,
    href: `${hrefOf(of, claim)}#${part}`,
  }
}

/** A link as what a proposal is about: on the page of the claim that acts. */
export function aboutRelation(of: Content, id: string): Subject {
  const relation = of.relations.find((each) => each.id === id)
  const [from, to] = [of.claim.get(relation?.fromId ?? ""), of.claim.get(relation?.toId ?? "")]
  if (!from || !to) return null
  return { text: `${claimSaid(of, from)} · ${claimSaid(of, to)}`, href: `${hrefOf(of, from)}#relations` }
}

// Names for what a payload names by id; a choice stays the constant it is.
function said(of: Content, field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null
  if (field === "speakers")
    return (value as string[]).map((id) => of.voice.get(id)?.name ?? "somebody").join(" › ") || null
  const id = value as string
  if (field === "voiceId" || field === "reporterId") return of.voice.get(id)?.name ?? "somebody"
  if (field === "questionId") {
    const question = of.question.get(id)
    return question ? `${question.number}. ${question.ask}` : "a question that is gone"
  }
  if (field === "positionId") {
    const all = [...of.question.values()].flatMap(({ positions }) => positions)
    return all.find((position) => position.id === id)?.label ?? "a position that is gone"
  }
  if (["claimId", "fromId", "toId"].includes(field)) return aboutClaim(of, id)?.text ?? "a claim that is gone"
  if (field === "relationId") return aboutRelation(of, id)?.text ?? "a link that is gone"
  return String(value)
}

const ORDER: Record<What, readonly string[]> = {
  ...FIELDS,
  "new-claim": FIELDS.claim,
  "new-evidence": ["claimId", "relationId", ...FIELDS.claim, ...FIELDS.evidence],
  "new-relation": ["fromId", "kind", "toId", "reason", "scope", "statedInText"],
}

/** A payload field by field: the claim or link that words are for is named, or what a claim is to be made of. */
export function flat(payload: Values): Values {
  const { claim, ...rest } = payload as { claim?: Values }
  if (!claim) return rest
  if ("relation" in claim) return { ...rest, relationId: claim.relation }
  return { ...rest, ...("id" in claim ? { claimId: claim.id } : claim) }
}

/** What a proposal would have otherwise, field by field. `read` and `now`: of the row that it corrects. */
export function differencesOf(
  of: Content,
  what: What,
  { payload, amended, read, now }: { payload: Values; amended: Values | null; read?: Values; now?: Values },
): Difference[] {
  const [asked, put] = [flat(payload), amended && flat(amended)]
  const fields = ORDER[what].filter((field) => field in asked || (put && field in put))
  const all = fields.map((field) => ({
    field,
    read: said(of, field, read?.[field]),
    now: said(of, field, now?.[field]),
    proposed: said(of, field, field in asked ? asked[field] : read?.[field]),
    accepted: put ? said(of, field, field in put ? put[field] : read?.[field]) : null,
  }))
  return all.filter((each) => read || each.proposed !== null || each.accepted !== null)
}
