import { counted } from "@/app/_ui/counting"
import type { RelationView } from "@/lib/claims/view"
import { whyPath } from "./paths"

type Props = {
  relation: RelationView
  /** slug of the claim whose page this is */
  claim: string
  /** by the slug of the other claim: how many have said why the two disagree */
  counts: ReadonlyMap<string, number>
  base: string
}

/** Leads from a link that contradicts to why the two disagree; nothing for other links. */
export function WhyLink({ relation: { kind, direction, other }, claim, counts, base }: Props) {
  if (kind !== "REBUTS" && kind !== "UNDERCUTS") return null
  const count = counts.get(other.slug) ?? 0
  const ends: [string, string] = direction === "from" ? [claim, other.slug] : [other.slug, claim]
  return (
    <p>
      <a href={whyPath(base, ...ends)}>Why do they disagree?</a>{" "}
      <span className="meta">{count > 0 ? `${counted(count, "reader")} so far` : "nobody has said yet"}</span>
    </p>
  )
}
