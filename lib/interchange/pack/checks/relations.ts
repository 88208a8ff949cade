import { byDate } from "@/lib/claims/when"
import { type Check, error, type Finding, warning } from "@/lib/interchange/pack/problem"
import type { Pack, PackClaim, PackRelation } from "@/lib/interchange/pack/schema"

/** Relations of a claim to itself, relations that stand twice, and revisions that nobody can have made. */
export const relations: Check = (pack) => {
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]))
  const seen = new Set<string>()
  return pack.relations.flatMap((relation, i) => {
    const { from, kind, to } = relation
    if (from === to)
      return [error(["relations", i, "to"], "A claim cannot bear on itself. Name another claim.")]
    const key = `${from} ${kind} ${to}`
    if (seen.has(key))
      return [error(["relations", i], `“${from}” ${kind} “${to}” already. Take one of the two out.`)]
    seen.add(key)
    return kind === "revises" ? revision(relation, i, claims) : []
  })
}

function revision({ from, to }: PackRelation, i: number, claims: Map<string, PackClaim>): Finding[] {
  const [later, earlier] = [claims.get(from), claims.get(to)]
  if (!later || !earlier) return []
  if (later.voice !== earlier.voice) {
    return [error(["relations", i, "kind"], "Only the same voice can revise a claim. Choose another kind.")]
  }
  const backwards = isDated(later) && isDated(earlier) && byDate(later["as-of"], earlier["as-of"]) < 0
  return backwards
    ? [
        warning(
          ["relations", i],
          `“${from}” is dated before “${to}”, which it revises. Should they change places?`,
        ),
      ]
    : []
}

function isDated(claim: Pack["claims"][number]): boolean {
  return claim["as-of"] !== undefined && claim["as-of"] !== "unknown"
}
