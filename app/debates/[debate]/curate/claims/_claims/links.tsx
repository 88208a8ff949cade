import type { Content } from "@/lib/claims/content/content"
import { claimLine } from "@/lib/claims/content/lines"
import type { ClaimRow } from "@/lib/claims/content/rows"
import { groundAfter } from "@/lib/claims/ground"
import { relationInWords } from "../../../claims/_claim/words"
import lines from "../../_form/lines.module.css"
import { changePath, curatePath } from "../../paths"

type Props = { of: Content; claim: ClaimRow }

/** How a claim stands to others, each to be changed. */
export function Links({ of, claim }: Props) {
  const { slug } = of.debate
  const links = of.relations.filter(({ fromId, toId }) => fromId === claim.id || toId === claim.id)
  if (links.length === 0) return <p className="empty">None yet.</p>
  return (
    <ul className={lines.lines}>
      {links.flatMap(({ id, fromId, toId, kind, reason }) => {
        const direction = fromId === claim.id ? "from" : "to"
        const other = of.claim.get(direction === "from" ? toId : fromId)
        if (!other) return []
        const { voice, ground, statement, slug: address } = claimLine(of, other)
        return (
          <li key={id}>
            <span>
              {relationInWords({ kind, direction })} <b>{voice.name}</b>
              {groundAfter(ground)}: <a href={curatePath(slug, `claims/${address}`)}>{statement}</a>
            </span>
            <span className="meta">
              {reason}{" "}
              <a href={`${changePath(slug, "relation", id)}?claim=${claim.id}`}>
                Change<span className="sr"> the link to {voice.name}</span>
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
