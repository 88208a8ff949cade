import type { EdgeProps } from "@xyflow/react"
import { memo } from "react"
import { headOf } from "@/lib/claims/map/heads"
import { kindOnLine } from "@/lib/claims/map/kinds"
import { pathOf, STROKES } from "@/lib/claims/map/line"
import type { LinkElement } from "./elements"
import styles from "./link-edge.module.css"
import { useStandingOn } from "./standing"

/** A link on the map: its line with the dashes and the end of its kind, and the kind in a word on it. */
export const LinkEdge = memo(function LinkEdge({ data }: EdgeProps<LinkElement>) {
  const { on, far } = useStandingOn()
  const { kind, points, word, from, to } = data!.link
  const { dash, width, head, tone } = STROKES[kind]
  const end = headOf(head, points, far ? 2.2 : 1)
  return (
    <g className={styles.link} data-tone={tone} data-aside={(on && on !== from && on !== to) || undefined}>
      <path
        className={styles.line}
        d={pathOf(points)}
        strokeWidth={width}
        strokeDasharray={dash ?? undefined}
      />
      <path className={end.filled ? styles.filled : styles.hollow} d={end.d} />
      {!far && (
        <text className={styles.word} x={word.x} y={word.y}>
          {kindOnLine(kind)}
        </text>
      )}
    </g>
  )
})
