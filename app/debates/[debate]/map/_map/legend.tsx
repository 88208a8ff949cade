import { headOf } from "@/lib/claims/map/heads"
import { kindOnLine } from "@/lib/claims/map/kinds"
import { pathOf, STROKES } from "@/lib/claims/map/line"
import { KINDS } from "@/lib/claims/relations/kinds"
import type { RelationKind } from "@/lib/generated/prisma/enums"
import styles from "./legend.module.css"

const MEANS: Record<RelationKind, string> = {
  REBUTS: "says that the other is not so",
  UNDERCUTS: "grants the grounds, not what is concluded from them",
  SUPPORTS: "is a reason for the other",
  CONCEDES: "gives the other side something",
  QUALIFIES: "holds the other only so far",
  RESTATES: "the same person, the same view",
  REVISES: "the same person, later, otherwise",
}

const SAMPLE = [
  { x: 2, y: 9 },
  { x: 62, y: 9 },
]

/** How each kind of link is drawn, in words and as a line. */
export function MapLegend() {
  return (
    <section className={styles.legend} aria-labelledby="kinds">
      <h2 id="kinds" className="label">
        The lines, from the claim that acts to the other
      </h2>
      <dl>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <Sample kind={kind} />
              {kindOnLine(kind)}
            </dt>{" "}
            <dd>{MEANS[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Sample({ kind }: { kind: RelationKind }) {
  const { dash, width, head, tone } = STROKES[kind]
  const { d, filled } = headOf(head, SAMPLE)
  return (
    <svg
      className={styles.sample}
      data-tone={tone}
      width="64"
      height="18"
      viewBox="0 0 64 18"
      aria-hidden="true"
    >
      <path d={pathOf(SAMPLE)} fill="none" strokeWidth={width} strokeDasharray={dash ?? undefined} />
      <path d={d} className={filled ? styles.filled : styles.hollow} strokeWidth="1.4" />
    </svg>
  )
}
