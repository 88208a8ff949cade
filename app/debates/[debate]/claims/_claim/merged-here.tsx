import type { ReactNode } from "react"
import type { ClaimView, RelationView } from "@/lib/claims/view"
import type { Marks } from "../../terms/_term/marked"
import { GroundWords } from "./ground"
import { Relations } from "./relations"

type Props = {
  claim: ClaimView
  base: string
  marks?: Marks
  /** what readers say about a link */
  under: (relation: RelationView) => ReactNode
}

/** Claims that were merged into this one, as they were worded, and how they were linked; nothing where none was. */
export function MergedHere({ claim, base, marks, under }: Props) {
  if (claim.merged.length === 0) return null
  return (
    <section aria-labelledby="worded">
      <h2 id="worded">Also worded as</h2>
      <ul>
        {claim.merged.map(({ id, statement, ground, when }) => (
          <li key={id}>
            <p>{statement}</p>
            <p className="meta">
              {ground.kind === "own" ? "in own words" : <GroundWords ground={ground} />}
              {when && `, ${when.date}`}
            </p>
          </li>
        ))}
      </ul>
      {claim.within.length > 0 && (
        <>
          <h3>How these were linked</h3>
          <Relations relations={claim.within} base={base} marks={marks} under={under} />
        </>
      )}
    </section>
  )
}
