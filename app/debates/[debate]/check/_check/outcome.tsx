import { counted } from "@/app/_ui/counting"
import type { Checked } from "@/lib/sources/quotes/view"
import { FindingIn } from "./finding"
import styles from "./outcome.module.css"
import { saidOf, textInWords } from "./words"

/** What came of a check: the texts in which the quotation stands, the most exact first, and those that have nothing like
 * it. */
export function Outcome({ checked, base }: { checked: Checked; base: string }) {
  const { findings, nothingIn } = checked
  return (
    <section className={styles.outcome} aria-label="Outcome">
      <p className={styles.said} role="status">
        {saidOf(checked)}
      </p>
      {findings.length === 0 && (
        <WhatToTry excerpts={nothingIn.some(({ text }) => text.kind === "EXCERPTS")} />
      )}
      {findings.length > 0 && (
        <ol>
          {findings.map((finding) => (
            <FindingIn
              key={`${finding.source.slug} ${finding.source.text.number}`}
              finding={finding}
              base={base}
            />
          ))}
        </ol>
      )}
      {nothingIn.length > 0 && (
        <details className={styles.nothing} open={findings.length === 0 && nothingIn.length <= 8}>
          <summary>{`Nothing like it in ${counted(nothingIn.length, "text")}`}</summary>
          <ul>
            {nothingIn.map((looked) => (
              <li key={`${looked.slug} ${looked.text.number}`}>
                <a href={`${base}/sources/${looked.slug}`}>{looked.title}</a>
                {`, ${textInWords(looked)}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function WhatToTry({ excerpts }: { excerpts: boolean }) {
  return (
    <ul className={styles.try}>
      <li>Look for a shorter part of it: one striking phrase is enough.</li>
      <li>Leave out notes, page numbers and words in brackets that the person quoting has added.</li>
      {excerpts && <li>Where only excerpts are here, the words may stand in the parts that are left out.</li>}
    </ul>
  )
}
