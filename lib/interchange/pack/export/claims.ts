import type { PackClaim, PackFactDispute, PackRelation } from "../schema"
import { filled, lower } from "./filled"
import type { Stored, StoredClaim, StoredEvidence, StoredRelation } from "./stored"

type Passage = StoredEvidence["passage"]

const slugs = (chain: readonly { voice: { slug: string } }[]) => chain.map(({ voice }) => voice.slug)

const quotation = ({ exact, source, locator, prefix, suffix }: Passage) => ({
  quote: exact,
  source: source.slug,
  at: locator,
  prefix,
  suffix,
})

/** Evidence in sight, in its order. */
export function standing(evidence: readonly StoredEvidence[]): StoredEvidence[] {
  return evidence.filter((each) => each.deletedAt === null)
}

/** A claim with its chain and its passages, as a pack writes it. */
export function exportedClaim(claim: StoredClaim): PackClaim {
  return filled({
    id: claim.slug,
    question: claim.question.slug,
    voice: claim.voice.slug,
    position: claim.position?.slug,
    statement: claim.statement,
    basis: lower(claim.basis),
    "reported-by": claim.reporter?.slug,
    attitude: claim.attitude && lower(claim.attitude),
    "as-of": claim.asOf,
    work: claim.work?.slug,
    source: claim.source?.slug,
    chain: claim.chain.length > 0 ? slugs(claim.chain) : null,
    confidence: claim.confidence && lower(claim.confidence),
    scope: claim.scope,
    caution: claim.caution,
    "attribution-disputed": claim.attributionDisputed,
    evidence: standing(claim.evidence).map(({ passage, bearing, speakers, note }) =>
      filled({ ...quotation(passage), bearing: lower(bearing), speakers: slugs(speakers), note }),
    ),
  })
}

/** A link between two claims with the words that make it, as a pack writes it: it has room for one quotation. */
export function exportedRelation(relation: StoredRelation): PackRelation {
  const [shown] = standing(relation.evidence)
  return filled({
    from: relation.from.slug,
    kind: lower(relation.kind),
    to: relation.to.slug,
    scope: relation.scope,
    reason: relation.reason,
    stated: relation.statedInText,
    ...(shown && { ...quotation(shown.passage), speakers: slugs(shown.speakers) }),
  })
}

/** A dispute of fact with its versions, as a pack writes it. In the words of a version its own voice speaks. */
export function exportedFact({ point, versions }: Stored["facts"][number]): PackFactDispute {
  return {
    point,
    versions: versions.map(({ voice, says, passage }) =>
      filled({
        voice: voice.slug,
        says,
        ...(passage && { ...quotation(passage), speakers: [voice.slug] }),
      }),
    ),
  }
}
