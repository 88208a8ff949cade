// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the table is laid out as blocks, which takes the implied roles away
import type { CSSProperties, ReactNode } from "react"
import type { Comparison } from "@/lib/claims/view"
import { columnWidths, REM, type Width } from "./columns"
import { ComparisonRows, type Show } from "./rows"
import styles from "./table.module.css"

const QUESTION_REM = 15

const inRem = (rem: number) => ({ "--rem": rem }) as CSSProperties

function sizes(widths: Width[]): CSSProperties {
  const wide = widths.filter((width) => width === "wide").length
  const sum = widths.reduce((rem, width) => rem + REM[width], QUESTION_REM)
  return { "--sum": sum, "--wide": wide } as CSSProperties
}

type Props = { comparison: Comparison; show: Show; base: string; rows?: ReactNode }

/** The comparison table: questions down, chosen voices across. On a phone the same rows read as a list by question. `rows`: what
 * stands in their place. */
export function ComparisonTable({ comparison, show, base, rows }: Props) {
  const voices = comparison.voices.filter((voice) => voice.chosen)
  const widths = columnWidths(comparison.rows, voices.length)
  const crowded = voices.length > 6 ? ` ${styles.crowded}` : ""
  return (
    <table role="table" className={styles.table + crowded} style={sizes(widths)}>
      <caption className="sr">What each voice says on each question. Not what happened.</caption>
      <colgroup>
        <col style={inRem(QUESTION_REM)} />
        {widths.map((width, index) => (
          <col
            key={voices[index]!.slug}
            className={width === "wide" ? styles.wide : undefined}
            style={inRem(REM[width])}
          />
        ))}
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            <span className="label">Question</span>
          </th>
          {voices.map(({ slug, short, standing }) => (
            <th key={slug} scope="col" role="columnheader">
              <a href={`${base}/voices/${slug}`}>{short}</a> <span className="meta">{standing}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows ?? <ComparisonRows comparison={comparison} show={show} base={base} />}
    </table>
  )
}
