import type { ReactNode } from "react"
import type { PassageView } from "@/lib/claims/view"
import type { Marks } from "../../terms/_term/marked"
import { bearingClass } from "./bearing"
import styles from "./bearings.module.css"
import { Passage } from "./passage"
import { absentInWords, BEARINGS_IN_ORDER, bearingInWords } from "./words"

type Props = {
  evidence: readonly PassageView[]
  base: string
  marks?: Marks
  /** what readers say about a passage */
  under: (passage: PassageView) => ReactNode
}

/** A claim's passages by what they do for it. A bearing without passages says that it has none. */
export function Bearings({ evidence, base, marks, under }: Props) {
  return (
    <ol className={styles.bearings}>
      {BEARINGS_IN_ORDER.map((bearing) => {
        const passages = evidence.filter((passage) => passage.bearing === bearing)
        return (
          <li key={bearing} className={bearingClass(bearing)}>
            <h3>{bearingInWords(bearing)}</h3>
            {passages.length > 0 ? (
              <ol>
                {passages.map((passage) => (
                  <li key={passage.evidenceId}>
                    <Passage passage={passage} base={base} marks={marks} large />
                    {under(passage)}
                  </li>
                ))}
              </ol>
            ) : (
              <p className="empty">{absentInWords(bearing)}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
